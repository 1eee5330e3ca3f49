import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServerBinaries } from '@raadgiver/db/cluster';

/** Where Debian and its kin put PostgreSQL, by version. */
const systemDirectory = '/usr/lib/postgresql';

const oldestVersion = 15;

/** The machine's own PostgreSQL, or undefined when it has none that is new enough. */
export async function separateBinaries(): Promise<ServerBinaries | undefined> {
	const versions = await readdir(systemDirectory).catch(() => []);
	const newest = Math.max(0, ...versions.map(Number).filter(Number.isFinite));
	const bin = join(systemDirectory, String(newest), 'bin');
	if (newest < oldestVersion || !existsSync(join(bin, 'initdb'))) return undefined;
	return {
		initdb: join(bin, 'initdb'),
		pg_ctl: join(bin, 'pg_ctl'),
		postgres: join(bin, 'postgres'),
	};
}
