import { createHash, randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { Database } from '@raadgiver/db';
import type { Questionnaire } from '@raadgiver/survey';

const WRITERS = 32;
/** How many each writer hands in, one after the other. */
const EACH = 20;

/** Milliseconds. */
export type Casting = {
	/** All of the time by the number of ballots that were handed in. */
	readonly each: number;
	/** What one respondent waits. */
	readonly p50: number;
	readonly p95: number;
};

/** Hands in ballots to an open wave over HTTP, as respondents do, 32 at any time. */
export async function castAll(
	database: Database,
	{ url }: { url: string },
	waveId: string,
	{ group, questions }: Questionnaire,
): Promise<Casting> {
	const tokens = Array.from({ length: WRITERS * EACH }, () =>
		randomBytes(16).toString('base64url'),
	);
	await database.invitation.createMany({
		data: tokens.map((token) => ({
			waveId,
			group,
			tokenHash: createHash('sha256').update(`invitation ${token}`).digest(),
		})),
	});
	const agent = new Agent({ keepAlive: true, maxSockets: WRITERS });
	const inTurn = async (write: (token: string) => Promise<void>) => {
		const left = [...tokens];
		const writer = async () => {
			for (let token = left.pop(); token; token = left.pop()) await write(token);
		};
		await Promise.all(Array.from({ length: WRITERS }, writer));
	};
	const answer = `${questions[0]?.id}=4`;
	await inTurn((token) => post(`${url}/s/${token}/1`, answer, agent));

	const times: number[] = [];
	const start = performance.now();
	await inTurn(async (token) => {
		const begun = performance.now();
		await post(`${url}/s/${token}/send`, '', agent);
		times.push(performance.now() - begun);
	});
	const each = (performance.now() - start) / tokens.length;
	agent.destroy();
	const cast = await database.ballot.count({ where: { waveId, state: 'cast' } });
	if (cast !== tokens.length) throw new Error(`${tokens.length} handed in, ${cast} in the urn`);
	times.sort((a, b) => a - b);
	const quantile = (share: number) => times[Math.ceil(share * times.length) - 1] ?? Number.NaN;
	return { each, p50: quantile(0.5), p95: quantile(0.95) };
}

/** Sends a form, and expects to be led on. */
function post(address: string, body: string, agent: Agent): Promise<void> {
	return new Promise((resolve, reject) => {
		const headers = {
			origin: new URL(address).origin,
			accept: 'text/html',
			'content-type': 'application/x-www-form-urlencoded',
			'content-length': Buffer.byteLength(body),
		};
		const sent = request(address, { agent, method: 'POST', headers }, (response) => {
			if (response.statusCode !== 303)
				reject(new Error(`${address} answered ${response.statusCode}`));
			response.resume();
			response.on('end', resolve);
		});
		sent.on('error', reject);
		sent.end(body);
	});
}
