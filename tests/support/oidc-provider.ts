import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { availablePort } from '@raadgiver/db/cluster';
import Provider, { type Configuration } from 'oidc-provider';

export type OidcProvider = {
	/** The app's environment, for it to sign people in here. */
	env: Record<string, string>;
	/** Opens for the app at this address; before that, the provider is down. */
	openFor: (appUrl: string) => void;
	stop: () => Promise<void>;
};

const client = { id: 'raadgiver', secret: 'a secret between app and provider' };

/**
 * A small real OIDC provider with a page to sign in on: whoever types an address owns it.
 * @param unverified addresses that the provider has not verified
 */
export async function startOidcProvider(unverified: readonly string[] = []): Promise<OidcProvider> {
	const port = await availablePort();
	const issuer = `http://localhost:${port}`;
	let answer: RequestListener = (_, response) => response.writeHead(503).end();
	const server = createServer((request, response) => answer(request, response));
	server.listen(port, '127.0.0.1');
	await once(server, 'listening');
	return {
		env: {
			OIDC_ISSUER: issuer,
			OIDC_CLIENT_ID: client.id,
			OIDC_CLIENT_SECRET: client.secret,
			OIDC_NAME: 'Kommunens login',
		},
		openFor: (appUrl) => {
			const redirectUri = `${appUrl}/api/auth/callback/oidc`;
			answer = new Provider(issuer, configuration(redirectUri, unverified)).callback();
		},
		stop: async () => {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		},
	};
}

function configuration(redirectUri: string, unverified: readonly string[]): Configuration {
	const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
	return {
		clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [redirectUri] }],
		claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
		cookies: { keys: ['a key that signs the cookies of tests'] },
		features: { devInteractions: { enabled: true } },
		findAccount: (_, email) => ({
			accountId: email,
			claims: () => ({
				sub: email,
				email,
				email_verified: !unverified.includes(email),
				name: 'Navnet hos udbyderen',
			}),
		}),
		jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
	};
}
