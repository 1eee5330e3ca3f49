import { Agent, get } from 'node:http';

/** As many as it takes until the server runs compiled code throughout. */
const WARM_UP = 150;
const REQUESTS = 300;

/**
 * How long the server takes, one request after the other on one connection, compressed as a browser
 * asks for it.
 * @param before runs before each request, and is not timed
 * @returns milliseconds
 */
export async function measureTime(
	address: string,
	cookie = '',
	before: () => Promise<unknown> = () => Promise.resolve(),
): Promise<{ p50: number; p95: number }> {
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	const times: number[] = [];
	for (let request = 0; request < WARM_UP + REQUESTS; request += 1) {
		await before();
		const time = await timeOf(address, cookie, agent);
		if (request >= WARM_UP) times.push(time);
	}
	agent.destroy();
	times.sort((a, b) => a - b);
	const quantile = (share: number) => times[Math.ceil(share * times.length) - 1] ?? Number.NaN;
	return { p50: quantile(0.5), p95: quantile(0.95) };
}

function timeOf(address: string, cookie: string, agent: Agent): Promise<number> {
	const start = performance.now();
	return new Promise((resolve, reject) => {
		const headers = { 'accept-encoding': 'gzip, deflate, br', cookie };
		get(address, { agent, headers }, (response) => {
			// A redirect or an error page would be fast, and not the page that is measured.
			if (response.statusCode !== 200) {
				reject(new Error(`${address} answered ${response.statusCode}`));
			}
			response.resume();
			response.on('end', () => resolve(performance.now() - start));
		}).on('error', reject);
	});
}
