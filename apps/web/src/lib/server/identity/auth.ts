import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { magicLink } from 'better-auth/plugins';
import { sveltekitCookies } from 'better-auth/svelte-kit';
import { getRequestEvent } from '$app/server';
import { origin } from '#lib/server/origin.ts';
import { authOptions } from './auth-options.ts';
import { sendSignInLink } from './sign-in-mail.ts';
import { stepIn } from './step-in.ts';

/** Seconds a mailed link works: long enough for a slow mailbox, short enough for a shared one. */
export const SIGN_IN_LINK_SECONDS = 15 * 60;

/** Sign-in by mailed link and by passkey; by OIDC in `oidc.ts`. */
export const auth = betterAuth({
	...authOptions,
	plugins: [
		magicLink({
			disableSignUp: true,
			expiresIn: SIGN_IN_LINK_SECONDS,
			storeToken: 'hashed',
			sendMagicLink: ({ email, token, metadata }) =>
				sendSignInLink(email, token, metadata?.['destination']),
		}),
		passkey({
			rpName: 'Rådgiver på hjul',
			rpID: new URL(origin).hostname,
			origin,
			schema: { passkey: { fields: { userId: 'personId' } } },
		}),
		stepIn(),
		// The last, as it hands on the cookies that the others set.
		sveltekitCookies(getRequestEvent),
	],
});
