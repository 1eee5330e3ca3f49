import { z } from 'zod';
import { m } from '#paraglide/messages.js';
import { locales } from '#paraglide/runtime.js';
import { ROLES } from './roles.ts';

// Texts are functions: each request has its own language.
const NAME_LENGTH = 120;

/** What somebody or something is called. */
export const name = z
	.string()
	.trim()
	.min(1, { error: () => m.identity_name_missing() })
	.max(NAME_LENGTH, { error: () => m.identity_text_too_long({ limit: NAME_LENGTH }) });

/** An e-mail address, in small letters as accounts have it. */
export const email = z
	.string()
	.trim()
	.toLowerCase()
	.max(254)
	.pipe(z.email({ error: () => m.identity_email_invalid() }));

const roles = z.array(z.enum(ROLES)).min(1, { error: () => m.identity_roles_missing() });

const locale = z.enum(locales).default('da');

/** Where somebody works: an organisation that is there, or the name of one that is not. */
const workplace = {
	organisation: z.union([z.literal(''), z.uuid()]).default(''),
	newOrganisation: z.string().trim().max(NAME_LENGTH).default(''),
	area: z.string().trim().max(NAME_LENGTH).default(''),
};

export const signInSchema = z.object({ email, til: z.string().default('') });

export const profileSchema = z.object({ name, locale });

export const passkeySchema = z.object({ name });

export const newMemberSchema = z.object({ name, email, locale, roles, ...workplace });

export const memberSchema = z.object({ roles, ...workplace });
