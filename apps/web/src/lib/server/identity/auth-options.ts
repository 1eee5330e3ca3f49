import type { BetterAuthOptions } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { SECRET } from '$app/env/private';
import { database } from '#lib/server/database.ts';
import { origin } from '#lib/server/origin.ts';

/** Carries the client's address from our own route to better-auth; never believed from outside. */
export const CLIENT_ADDRESS_HEADER = 'x-client-address';

/**
 * What every way of signing in has in common. Nobody can sign up: an account exists because an
 * administrator made it, and every way in leads to that account by its address.
 */
export const authOptions = {
	appName: 'Rådgiver på hjul',
	baseURL: origin,
	basePath: '/api/auth',
	secret: SECRET,
	database: prismaAdapter(database, { provider: 'postgresql', transaction: true }),
	advanced: {
		database: { generateId: false },
		useSecureCookies: origin.startsWith('https:'),
		ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
	},
	telemetry: { enabled: false },
	user: {
		modelName: 'person',
		additionalFields: { locale: { type: 'string', input: false } },
	},
	session: { fields: { userId: 'personId' }, expiresIn: 60 * 60 * 24 * 30 },
	account: {
		fields: { userId: 'personId' },
		// A provider is believed only about addresses that it has verified itself: as a trusted provider
		// it could be used to take over an account by anybody who may type an address there.
		accountLinking: { trustedProviders: [] },
		updateAccountOnSignIn: false,
	},
	rateLimit: { enabled: true, storage: 'database', window: 60, max: 60 },
	databaseHooks: {
		// Neither where somebody sits nor what a provider lends us is needed again, so it is not kept.
		session: {
			create: {
				before: (session) =>
					Promise.resolve({ data: { ...session, ipAddress: null, userAgent: null } }),
			},
		},
		account: {
			create: {
				before: (account) =>
					Promise.resolve({
						data: { ...account, accessToken: null, refreshToken: null, idToken: null },
					}),
			},
		},
	},
} satisfies BetterAuthOptions;
