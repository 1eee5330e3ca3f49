import { z } from 'zod';
import { hasUnseen } from './unseen.ts';

/** A text that says something; blanks around it are not part of it. */
export const textField = z
	.string()
	.trim()
	.min(1)
	.refine((text) => !hasUnseen(text), 'unseen');

/** The name of a thing inside its file: small letters a–z, digits and single hyphens. */
export const idField = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'bad-id');

/** A day in Denmark, as 2026-12-31. */
export const dayField = z.iso.date('bad-day');
