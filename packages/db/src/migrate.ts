import { Client } from 'pg';
import { applyMigration } from './migrate/apply.ts';
import { appliedMigrations, type AppliedMigration } from './migrate/applied.ts';
import { knownMigrations, type Migration } from './migrate/known.ts';
import { refuseForeign, refuseUnfinished } from './migrate/errors.ts';

export { isEmpty } from './migrate/is-empty.ts';
export { knownMigrations } from './migrate/known.ts';
export {
	DatabaseNewerError,
	MigrationFailedError,
	MigrationUnfinishedError,
} from './migrate/errors.ts';

/** Number of the advisory lock that keeps two processes from migrating one database at once. */
const migrationLock = 7_203_415_901;

/**
 * Brings the database to the schema of this code and answers with the names of the migrations that
 * were applied. With none pending it costs two queries.
 *
 * @throws DatabaseNewerError when the database has migrations that this code does not know
 * @throws MigrationFailedError when the database refuses the SQL of a migration
 * @throws MigrationUnfinishedError when an earlier migration stopped half-way
 */
export async function migrate(url: string): Promise<string[]> {
	const client = new Client({ connectionString: url });
	await client.connect();
	try {
		const known = await knownMigrations();
		if (isUpToDate(known, await appliedMigrations(client))) return [];
		// What another process is in the middle of is over when the lock is ours.
		await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
		const applied = await appliedMigrations(client);
		refuseForeign(known, applied);
		refuseUnfinished(applied);
		const pending = known.filter(({ name }) => !applied.some((one) => one.name === name));
		for (const migration of pending) await applyMigration(client, migration);
		return pending.map(({ name }) => name);
	} finally {
		// Ending the session releases the lock as well.
		await client.end();
	}
}

function isUpToDate(known: readonly Migration[], applied: readonly AppliedMigration[]): boolean {
	const finished = new Set(applied.filter((one) => one.finished).map((one) => one.name));
	return applied.length === known.length && known.every(({ name }) => finished.has(name));
}
