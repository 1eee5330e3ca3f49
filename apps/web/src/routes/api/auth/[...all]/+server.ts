import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { CLIENT_ADDRESS_HEADER } from '#lib/server/identity/auth-options.ts';
import { auth } from '#lib/server/identity/auth.ts';
import { oidcAuth, oidcProvider } from '#lib/server/identity/oidc.ts';

/**
 * Those of better-auth's endpoints that a browser calls itself: for passkeys, and the way back from
 * the OIDC provider. The others would be ways around our own forms and their limits.
 */
const passkeyEndpoints = new Set([
	'passkey/generate-register-options',
	'passkey/verify-registration',
	'passkey/generate-authenticate-options',
	'passkey/verify-authentication',
]);
const oidcEndpoint = 'callback/oidc';

const answer: RequestHandler = ({ request, params, getClientAddress }) => {
	const identified = new Request(request);
	identified.headers.set(CLIENT_ADDRESS_HEADER, getClientAddress());
	if (passkeyEndpoints.has(params.all)) return auth.handler(identified);
	if (oidcProvider && params.all === oidcEndpoint) return oidcAuth().handler(identified);
	error(404);
};

export const GET = answer;
export const POST = answer;
