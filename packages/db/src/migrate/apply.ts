import { join } from 'node:path';
import { Pool } from 'pg';
import { migrationsDirectory, type Migration } from './known.ts';

/** Applies what is pending through Prisma's schema engine, which also keeps the record of it. */
export async function applyMigrations(
	url: string,
	migrations: readonly Migration[],
): Promise<string[]> {
	const [{ PrismaPg }, { bindMigrationAwareSqlAdapterFactory }, { loadSchemaEngine }] =
		await Promise.all([
			import('@prisma/adapter-pg'),
			import('@prisma/driver-adapter-utils'),
			import('../schema-engine.ts'),
		]);
	const SchemaEngine = await loadSchemaEngine();
	// Our own pool, because the engine leaves its connections open.
	const pool = new Pool({ connectionString: url });
	try {
		const engine = await SchemaEngine.new(
			{ datamodels: undefined },
			() => undefined,
			bindMigrationAwareSqlAdapterFactory(new PrismaPg(pool)),
		);
		const { appliedMigrationNames } = await engine.applyMigrations({
			migrationsList: listed(migrations),
			filters: { externalTables: [], externalEnums: [] },
		});
		return appliedMigrationNames;
	} finally {
		await pool.end();
	}
}

function listed(migrations: readonly Migration[]) {
	return {
		baseDir: migrationsDirectory,
		lockfile: {
			path: join(migrationsDirectory, 'migration_lock.toml'),
			content: 'provider = "postgresql"',
		},
		shadowDbInitScript: '',
		migrationDirectories: migrations.map(({ name, sql }) => ({
			path: name,
			migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
		})),
	};
}
