import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Migration = { name: string; sql: string };

const migrationsDirectory = join(import.meta.dirname, '..', '..', 'migrations');

/** The migrations that this code brings, oldest first. */
export async function knownMigrations(): Promise<Migration[]> {
	const entries = await readdir(migrationsDirectory, { withFileTypes: true });
	const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
	return Promise.all(
		names.sort().map(async (name) => ({
			name,
			sql: await readFile(join(migrationsDirectory, name, 'migration.sql'), 'utf8'),
		})),
	);
}
