import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { genericOAuth, magicLink } from 'better-auth/plugins';
import { sveltekitCookies } from 'better-auth/svelte-kit';
import { getRequestEvent } from '$app/server';
import { OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_ISSUER, SECRET } from '$app/env/private';
import { database } from '#lib/server/database.ts';
import { origin } from '#lib/server/origin.ts';
import { sendSignInLink } from './sign-in-mail.ts';

/** Seconds a mailed link works: long enough for a slow mailbox, short enough for a shared one. */
export const SIGN_IN_LINK_SECONDS = 15 * 60;

/** Whether another system may vouch for people. */
export const hasOidc = Boolean(OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET);

/**
 * Sign-in by mailed link, passkey or OIDC. Nobody can sign up: an account exists because an
 * administrator made it, and every way in leads to that account by its address.
 */
export const auth = betterAuth({
	appName: 'Rådgiver på hjul',
	baseURL: origin,
	basePath: '/api/auth',
	secret: SECRET,
	database: prismaAdapter(database, { provider: 'postgresql', transaction: true }),
	advanced: { database: { generateId: false }, useSecureCookies: origin.startsWith('https:') },
	telemetry: { enabled: false },
	user: { modelName: 'person', additionalFields: { locale: { type: 'string', input: false } } },
	session: { fields: { userId: 'personId' }, expiresIn: 60 * 60 * 24 * 30 },
	account: {
		fields: { userId: 'personId' },
		accountLinking: { trustedProviders: ['oidc'] },
	},
	rateLimit: { enabled: true, storage: 'database', window: 60, max: 60 },
	plugins: [
		magicLink({
			disableSignUp: true,
			expiresIn: SIGN_IN_LINK_SECONDS,
			storeToken: 'hashed',
			sendMagicLink: ({ email, token }) => sendSignInLink(email, token),
		}),
		passkey({
			rpName: 'Rådgiver på hjul',
			rpID: new URL(origin).hostname,
			origin,
			schema: { passkey: { fields: { userId: 'personId' } } },
		}),
		...(hasOidc
			? [
					genericOAuth({
						config: [
							{
								providerId: 'oidc',
								clientId: OIDC_CLIENT_ID ?? '',
								clientSecret: OIDC_CLIENT_SECRET,
								discoveryUrl: `${OIDC_ISSUER}/.well-known/openid-configuration`,
								requireIdTokenVerification: true,
								scopes: ['openid', 'email', 'profile'],
								disableSignUp: true,
							},
						],
					}),
				]
			: []),
		sveltekitCookies(getRequestEvent),
	],
});
