import { randomBytes } from 'node:crypto';
import { connect, type Database } from '@raadgiver/db';
import { type RunningApp, startApp } from '../support/app.ts';
import { createTestDatabase } from '../support/database.ts';
import { openTestServer } from '../support/server.ts';

/** What is measured: production builds on an empty database, which survives a power cut as in real use. */
export interface Bench {
	readonly database: Database;
	/** What the app signs with. */
	readonly secret: string;
	startApp(): Promise<RunningApp>;
	close(): Promise<void>;
}

/** Opens a bench whose own measurements hold so many connections at the most. */
export async function openBench(connections: number): Promise<Bench> {
	const server = await openTestServer({ durable: true });
	process.env['TEST_SERVER_URL'] = server.url;
	const file = await createTestDatabase();
	const database = connect(file.url, connections);
	const secret = randomBytes(32).toString('hex');
	return {
		database,
		secret,
		startApp: () => startApp({ databaseUrl: file.url, env: { SECRET: secret } }),
		async close() {
			await database.$disconnect();
			await file.drop();
			await server.stop();
		},
	};
}
