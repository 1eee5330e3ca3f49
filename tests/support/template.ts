import { createHash } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import { knownMigrations, migrate } from '@raadgiver/db/migrate';
import { loadDemo } from '../../scripts/demo.ts';
import { databaseUrl } from './database.ts';

/** Number of the advisory lock under which one worker makes the template for all. */
const templateLock = 7_203_415_902;

/**
 * Migrates a database once and answers with its name: copying it takes a fraction of the time.
 * Its name carries a digest of the migrations, so a changed migration makes a new one.
 */
export async function prepareTemplate(serverUrl: string): Promise<string> {
	const name = `template_${digest(await knownMigrations())}`;
	return prepare(serverUrl, name, (url) => migrate(url));
}

/** The same with today's demo data in it, loaded once a run. */
export async function prepareDemo(serverUrl: string): Promise<string> {
	return prepare(serverUrl, demoName(), async (url) => {
		await migrate(url);
		await loadDemo(url, { now: new Date() });
	});
}

/** A server that others use too is left as it was. */
export async function dropDemo(serverUrl: string): Promise<void> {
	const client = new Client({ connectionString: serverUrl });
	await client.connect();
	await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(demoName())} WITH (FORCE)`);
	await client.end();
}

function demoName(): string {
	return `demo_${process.env['TEST_RUN']}`;
}

async function prepare(
	serverUrl: string,
	name: string,
	fill: (databaseUrl: string) => Promise<unknown>,
): Promise<string> {
	const client = new Client({ connectionString: serverUrl });
	await client.connect();
	try {
		if (await exists(client, name)) return name;
		await client.query('SELECT pg_advisory_lock($1)', [templateLock]);
		if (await exists(client, name)) return name;
		await build(client, serverUrl, name, fill);
		return name;
	} finally {
		await client.end();
	}
}

/** Only a finished template carries the name that others look for. */
async function build(
	client: Client,
	serverUrl: string,
	name: string,
	fill: (databaseUrl: string) => Promise<unknown>,
): Promise<void> {
	const unfinished = `${name}_unfinished`;
	await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(unfinished)} WITH (FORCE)`);
	await client.query(`CREATE DATABASE ${escapeIdentifier(unfinished)}`);
	await fill(databaseUrl(serverUrl, unfinished));
	await client.query(
		`ALTER DATABASE ${escapeIdentifier(unfinished)} RENAME TO ${escapeIdentifier(name)}`,
	);
}

async function exists(client: Client, name: string): Promise<boolean> {
	const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
	return rowCount === 1;
}

function digest(migrations: readonly { sql: string }[]): string {
	const hash = createHash('sha256');
	for (const { sql } of migrations) hash.update(sql);
	return hash.digest('hex').slice(0, 16);
}
