import { betterAuth } from 'better-auth';
import { isAPIError } from 'better-auth/api';
import { genericOAuth } from 'better-auth/plugins';
import { sveltekitCookies } from 'better-auth/svelte-kit';
import { getRequestEvent } from '$app/server';
import { OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_ISSUER, OIDC_NAME } from '$app/env/private';
import { authOptions } from './auth-options.ts';

/** Whether another system may vouch for people, and what its button says. */
export const oidcProvider =
	OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET ? { name: OIDC_NAME ?? 'OIDC' } : undefined;

const PROVIDER_ID = 'oidc';

/**
 * Sign-in through an OIDC provider. It has a better-auth of its own, made when first needed, because
 * better-auth asks the provider for its addresses before it does anything: a provider that is down
 * must keep nobody from the app.
 */
function create() {
	return betterAuth({
		...authOptions,
		plugins: [
			genericOAuth({
				config: [
					{
						providerId: PROVIDER_ID,
						clientId: OIDC_CLIENT_ID ?? '',
						clientSecret: OIDC_CLIENT_SECRET,
						discoveryUrl: `${OIDC_ISSUER?.replace(/\/$/, '')}/.well-known/openid-configuration`,
						requireIdTokenVerification: true,
						scopes: ['openid', 'email', 'profile'],
						disableSignUp: true,
					},
				],
			}),
			sveltekitCookies(getRequestEvent),
		],
	});
}

let instance: ReturnType<typeof create> | undefined;

/** better-auth with the OIDC provider, for its own endpoints. */
export function oidcAuth() {
	return (instance ??= create());
}

/**
 * Where the browser goes to sign in at the provider; nothing when the provider does not answer.
 * @param backTo path on this site for afterwards, and should the provider refuse or not know the person
 */
export async function signInAddress(headers: Headers, backTo: string): Promise<string | undefined> {
	try {
		const { url } = await oidcAuth().api.signInSocial({
			headers,
			body: {
				provider: PROVIDER_ID,
				callbackURL: backTo,
				errorCallbackURL: backTo,
				disableRedirect: true,
			},
		});
		return url;
	} catch (refusal) {
		// To better-auth, a provider whose addresses it could not ask for is one that is not there.
		if (isAPIError(refusal) && refusal.status === 'NOT_FOUND') return undefined;
		throw refusal;
	}
}
