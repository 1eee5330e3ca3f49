import { Agent, request } from 'node:http';
import { quantilesOf, type Time } from './quantiles.ts';

/** What one learner asks of the server. */
export type Asked = {
	readonly address: string;
	readonly cookie: string;
	/** Sent with POST; without it the address is fetched. */
	readonly body?: { readonly type: string; readonly text: string };
	/** Statuses that say it was done; 200 where left out. */
	readonly statuses?: readonly number[];
};

/**
 * How long the server takes, one request after the other on one connection, each from the next
 * learner, so that nothing is warm because the same one asked a moment ago.
 * @param warmUp as many of the first ones are not counted
 * @returns milliseconds
 */
export async function measureInTurn(asked: readonly Asked[], warmUp: number): Promise<Time> {
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	const times: number[] = [];
	for (const one of asked) times.push(await timeOf(one, agent));
	agent.destroy();
	return quantilesOf(times.slice(warmUp));
}

function timeOf({ address, cookie, body, statuses = [200] }: Asked, agent: Agent): Promise<number> {
	const start = performance.now();
	return new Promise((resolve, reject) => {
		const headers = {
			accept: 'text/html,application/json;q=0.9',
			'accept-encoding': 'gzip, deflate, br',
			cookie,
			origin: new URL(address).origin,
			...(body && { 'content-type': body.type, 'content-length': Buffer.byteLength(body.text) }),
		};
		const sent = request(address, { agent, headers, method: body ? 'POST' : 'GET' }, (response) => {
			// A page of error would be fast, and not what is measured.
			if (!statuses.includes(response.statusCode ?? 0)) {
				reject(new Error(`${address} answered ${response.statusCode}`));
			}
			response.resume();
			response.on('end', () => resolve(performance.now() - start));
		});
		sent.on('error', reject);
		sent.end(body?.text);
	});
}
