import { loadDemo } from '../../scripts/demo.ts';
import { startApp, type RunningApp } from './app.ts';
import { createTestDatabase } from './database.ts';
import { openTestServer } from './server.ts';

/** The production build on a database of its own with fresh demo data, outside any test. */
export async function startDemoApp(): Promise<RunningApp> {
	const server = await openTestServer();
	process.env['TEST_SERVER_URL'] = server.url;
	const database = await createTestDatabase();
	await loadDemo(database.url, { now: new Date() });
	const app = await startApp({ databaseUrl: database.url, env: { DEMO: 'true' } });
	return {
		...app,
		stop: async () => {
			await app.stop();
			await database.drop();
			await server.stop();
		},
	};
}
