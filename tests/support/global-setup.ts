import { openTestServer } from './server.ts';

/** Vitest's globalSetup for every project whose tests use createTestDatabase. */
export default async function setup(): Promise<() => Promise<void>> {
	const server = await openTestServer();
	process.env['TEST_SERVER_URL'] = server.url;
	return () => server.stop();
}
