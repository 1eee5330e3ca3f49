import type { Client } from 'pg';

export type AppliedMigration = { name: string; finished: boolean };

/** What Prisma's own record in the database says; those that were rolled back do not count. */
export async function appliedMigrations(client: Client): Promise<AppliedMigration[]> {
	const { rows: tables } = await client.query<{ exists: boolean }>(
		`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists`,
	);
	if (!tables[0]?.exists) return [];
	const { rows } = await client.query<AppliedMigration>(
		`SELECT migration_name AS name, finished_at IS NOT NULL AS finished
		 FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
	);
	return rows;
}
