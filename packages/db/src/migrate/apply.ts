import { createHash, randomUUID } from 'node:crypto';
import type { Client, DatabaseError } from 'pg';
import type { Migration } from './known.ts';
import { MigrationFailedError } from './errors.ts';

/** The table in which Prisma's own command line (`prisma migrate deploy`) keeps its record. */
const recordTable = `
	CREATE TABLE IF NOT EXISTS _prisma_migrations (
		id VARCHAR(36) PRIMARY KEY NOT NULL,
		checksum VARCHAR(64) NOT NULL,
		finished_at TIMESTAMPTZ,
		migration_name VARCHAR(255) NOT NULL,
		logs TEXT,
		rolled_back_at TIMESTAMPTZ,
		started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
		applied_steps_count INTEGER NOT NULL DEFAULT 0
	)`;

/**
 * Applies one migration and records it as Prisma does, in one transaction: a failure or a power cut
 * leaves nothing of it behind.
 */
export async function applyMigration(client: Client, { name, sql }: Migration): Promise<void> {
	await client.query('BEGIN');
	try {
		await client.query(recordTable);
		await client.query(sql);
		await client.query(
			`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
			 VALUES ($1, $2, $3, clock_timestamp(), 1)`,
			[randomUUID(), checksum(sql), name],
		);
		await client.query('COMMIT');
	} catch (cause) {
		await client.query('ROLLBACK').catch(() => undefined);
		throw new MigrationFailedError(failure(name, sql, cause as DatabaseError), { cause });
	}
}

function checksum(sql: string): string {
	return createHash('sha256').update(sql).digest('hex');
}

function failure(name: string, sql: string, { message, position }: DatabaseError): string {
	const line = position ? sql.slice(0, Number(position)).split('\n').length : undefined;
	const place = line ? `${name}/migration.sql:${line}` : name;
	return `The migration failed and was undone (${place}): ${message}.`;
}
