import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import { prepareDemo, prepareTemplate } from './template.ts';

export type TestDatabase = { url: string; drop: () => Promise<void> };

/** An empty database with today's schema, for one test file; drop it when done. */
export function createTestDatabase(): Promise<TestDatabase> {
	return createCopy(prepareTemplate);
}

/** The same with today's demo data. */
export function createDemoDatabase(): Promise<TestDatabase> {
	return createCopy(prepareDemo);
}

async function createCopy(prepare: (serverUrl: string) => Promise<string>): Promise<TestDatabase> {
	const serverUrl = process.env['TEST_SERVER_URL'];
	if (!serverUrl)
		throw new Error('No test server: add tests/support/global-setup.ts to globalSetup of vitest.');
	const template = await prepare(serverUrl);
	const name = `test_${randomBytes(8).toString('hex')}`;
	await execute(
		serverUrl,
		`CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE ${escapeIdentifier(template)}`,
	);
	return {
		url: databaseUrl(serverUrl, name),
		drop: () => execute(serverUrl, `DROP DATABASE ${escapeIdentifier(name)} WITH (FORCE)`),
	};
}

/** The address of another database on the same server. */
export function databaseUrl(serverUrl: string, name: string): string {
	const url = new URL(serverUrl);
	url.pathname = name;
	return url.href;
}

async function execute(url: string, statement: string): Promise<void> {
	const client = new Client({ connectionString: url });
	await client.connect();
	try {
		await client.query(statement);
	} finally {
		await client.end();
	}
}
