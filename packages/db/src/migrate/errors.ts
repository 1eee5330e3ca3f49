import type { AppliedMigration } from './applied.ts';
import type { Migration } from './known.ts';

/** The database was migrated by a later version: this code could damage what it does not know. */
export class DatabaseNewerError extends Error {
	override name = 'DatabaseNewerError';
}

/** A migration stopped half-way: a person has to look before anything else is changed. */
export class MigrationUnfinishedError extends Error {
	override name = 'MigrationUnfinishedError';
}

/** The SQL of a migration was refused by the database, which is as it was before. */
export class MigrationFailedError extends Error {
	override name = 'MigrationFailedError';
}

export function refuseForeign(
	known: readonly Migration[],
	applied: readonly AppliedMigration[],
): void {
	const knownNames = new Set(known.map(({ name }) => name));
	const foreign = applied.map(({ name }) => name).filter((name) => !knownNames.has(name));
	if (foreign.length === 0) return;
	throw new DatabaseNewerError(
		`The database is newer than this code: it has ${foreign.join(', ')}, which this code does not ` +
			'know. Update the code (git pull), or use another database. Nothing was changed.',
	);
}

export function refuseUnfinished(applied: readonly AppliedMigration[]): void {
	const unfinished = applied.filter(({ finished }) => !finished).map(({ name }) => name);
	if (unfinished.length === 0) return;
	throw new MigrationUnfinishedError(
		`The migration ${unfinished.join(', ')} stopped half-way earlier. See what it left, then ` +
			'mark it with `npx prisma migrate resolve` in packages/db. Nothing was changed.',
	);
}
