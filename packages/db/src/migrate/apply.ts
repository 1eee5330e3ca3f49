import { join } from 'node:path';
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
	const engine = await SchemaEngine.new(
		{ datamodels: undefined },
		() => undefined,
		bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url })),
	);
	try {
		const { appliedMigrationNames } = await engine.applyMigrations({
			migrationsList: {
				baseDir: migrationsDirectory,
				lockfile: {
					path: join(migrationsDirectory, 'migration_lock.toml'),
					content: 'provider = "postgresql"',
				},
				shadowDbInitScript: '',
				migrationDirectories: migrations.map(({ name, sql }) => ({
					path: name,
					migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
				})),
			},
			filters: { externalTables: [], externalEnums: [] },
		});
		return appliedMigrationNames;
	} finally {
		engine.free();
	}
}
