import { randomBytes } from 'node:crypto';
import { dropDemo } from './template.ts';
import { openTestServer } from './server.ts';

/** Vitest's globalSetup for every project whose tests use createTestDatabase. */
export default async function setup(): Promise<() => Promise<void>> {
	// Another project of the same run has opened it, and closes it.
	if (process.env['TEST_SERVER_URL']) return () => Promise.resolve();
	const server = await openTestServer();
	process.env['TEST_SERVER_URL'] = server.url;
	process.env['TEST_RUN'] = randomBytes(8).toString('hex');
	return async () => {
		await dropDemo(server.url);
		await server.stop();
	};
}
