import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { migrate } from '../migrate.ts';
import { applyMigration } from './apply.ts';
import { appliedMigrations } from './applied.ts';
import { DatabaseNewerError, MigrationFailedError, MigrationUnfinishedError } from './errors.ts';

describe('migrations', () => {
	let database: TestDatabase;
	let client: Client;

	beforeAll(async () => {
		database = await createTestDatabase();
		client = new Client({ connectionString: database.url });
		await client.connect();
	});

	afterAll(async () => {
		await client.end();
		await database.drop();
	});

	async function hasTable(name: string): Promise<boolean> {
		const { rows } = await client.query<{ exists: boolean }>(
			'SELECT to_regclass($1) IS NOT NULL AS exists',
			[name],
		);
		return rows[0]?.exists ?? false;
	}

	async function forget(name: string): Promise<void> {
		await client.query('DELETE FROM _prisma_migrations WHERE migration_name = $1', [name]);
	}

	it('are not applied twice', async () => {
		expect(await migrate(database.url)).toEqual([]);
	});

	it('may hold functions with semicolons of their own', async () => {
		const body = `CREATE FUNCTION one() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END; $$;`;
		await applyMigration(client, { name: '9_function', sql: body });
		const { rows } = await client.query('SELECT one() AS one');
		expect(rows).toEqual([{ one: 1 }]);
		await forget('9_function');
	});

	it('leave nothing behind when a statement fails, and say where', async () => {
		const sql = 'CREATE TABLE half (id int);\nSELECT nonsense FROM nowhere;';
		const attempt = applyMigration(client, { name: '9_broken', sql });
		await expect(attempt).rejects.toThrow(MigrationFailedError);
		await expect(attempt).rejects.toThrow('9_broken/migration.sql:2');
		expect(await hasTable('half')).toBe(false);
		const names = (await appliedMigrations(client)).map(({ name }) => name);
		expect(names).not.toContain('9_broken');
	});

	it('of a later version make the database untouchable for this code', async () => {
		await applyMigration(client, { name: '9_later', sql: 'CREATE TABLE later (id int)' });
		await expect(migrate(database.url)).rejects.toThrow(DatabaseNewerError);
		await forget('9_later');
	});

	it('that another tool left half-way are not continued blindly', async () => {
		await client.query('UPDATE _prisma_migrations SET finished_at = NULL');
		await expect(migrate(database.url)).rejects.toThrow(MigrationUnfinishedError);
	});
});
