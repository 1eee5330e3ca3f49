import { defineEnvVars } from '@sveltejs/kit/env';
import { z } from 'zod';

const optional = z
	.string()
	.optional()
	.transform((value) => value || undefined);

/** What the app reads from its environment. `.env.example` says the same in prose. */
export const variables = defineEnvVars({
	DATABASE_URL: {
		schema: z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgresql:// address'),
		description: 'The PostgreSQL database (15 or newer).',
	},
	SECRET: {
		schema: z.string().min(32, 'must be at least 32 characters'),
		description: 'Signs sessions and makes survey links. Must stay the same while a wave is open.',
	},
	ORIGIN: {
		schema: optional.pipe(z.url().optional()),
		description: 'The address people use, as it stands in mail. Default: http://localhost:<PORT>.',
	},
	PORT: {
		schema: optional.transform((value) => Number(value ?? 3000)),
		description: 'The port served on.',
	},
	DEMO: {
		schema: optional.transform((value) => value === 'true'),
		description: 'true: shows the page that steps in as any role.',
	},
	SMTP_URL: { schema: optional, description: 'Mail server. Without it, mail stays in the outbox.' },
	MAIL_FROM: {
		schema: optional.transform((value) => value ?? 'Rådgiver på hjul <noreply@localhost>'),
		description: 'Sender of mail.',
	},
	CONTACT: {
		schema: optional.pipe(z.email().optional()),
		description: 'Mail address for questions about privacy and accessibility, shown on both pages.',
	},
	OIDC_ISSUER: {
		schema: optional.pipe(z.url().optional()),
		description: 'Issuer of a generic OIDC provider.',
	},
	OIDC_CLIENT_ID: { schema: optional },
	OIDC_CLIENT_SECRET: { schema: optional },
	OIDC_NAME: {
		schema: optional,
		description: 'What the button calls the provider, such as "Københavns Kommune".',
	},
});
