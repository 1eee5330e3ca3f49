/**
 * Writes migrations/<time>_<name>/migration.sql: what leads from the last migration's schema
 * (migrations/schema.prisma) to the schema of today. Needs no database.
 *
 *   npm run draft-migration -w packages/db -- add_wave_note
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
	ColumnTypeEnum,
	bindMigrationAwareSqlAdapterFactory,
	type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import { loadSchemaEngine } from './src/schema-engine.ts';

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
	throw new Error(
		'Say what the migration does, in lower case: npm run draft-migration -- add_wave_note',
	);
}
const here = import.meta.dirname;
const lastSchema = join(here, 'migrations', 'schema.prisma');

const today = await currentSchema();
const SchemaEngine = await loadSchemaEngine();
const engine = await SchemaEngine.new(
	{ datamodels: [['today.prisma', today]] },
	() => undefined,
	bindMigrationAwareSqlAdapterFactory(withoutDatabase()),
);
const before = await readFile(lastSchema, 'utf8').catch(() => undefined);
const { stdout } = await engine.diff({
	from: before
		? { tag: 'schemaDatamodel', files: [{ path: 'last.prisma', content: before }] }
		: { tag: 'empty' },
	to: { tag: 'schemaDatamodel', files: [{ path: 'today.prisma', content: today }] },
	script: true,
	exitCode: null,
	filters: { externalTables: [], externalEnums: [] },
});

const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const directory = join(here, 'migrations', `${time}_${name}`);
await mkdir(directory, { recursive: true });
await writeFile(join(directory, 'migration.sql'), stdout ?? '');
await writeFile(lastSchema, today);
console.log(`${directory}/migration.sql`);

async function currentSchema(): Promise<string> {
	const files = (await readdir(join(here, 'schema')))
		.filter((file) => file.endsWith('.prisma'))
		.sort();
	const texts = await Promise.all(
		files.map((file) => readFile(join(here, 'schema', file), 'utf8')),
	);
	return texts.join('\n');
}

/** The engine asks for a connection when it starts; comparing two schemas never uses it. */
function withoutDatabase(): SqlMigrationAwareDriverAdapterFactory {
	const serverVersion = {
		columnNames: ['exists', 'version', 'numeric_version'],
		columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
		rows: [[true, 'PostgreSQL 15.0', 150000]],
	};
	const refuse = () => Promise.reject(new Error('Drafting a migration asks no database.'));
	const adapter = {
		provider: 'postgres',
		adapterName: 'none',
		// The only question asked is which server this is.
		queryRaw: () => Promise.resolve(serverVersion),
		executeRaw: refuse,
		executeScript: () => Promise.resolve(),
		startTransaction: refuse,
		dispose: () => Promise.resolve(),
	} as const;
	return {
		provider: 'postgres',
		adapterName: 'none',
		connect: () => Promise.resolve(adapter),
		connectToShadowDb: () => Promise.resolve(adapter),
	};
}
