import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { availablePort, openCluster, type Cluster } from '@raadgiver/db/cluster';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { query } from './query.ts';
import { separateBinaries } from './separate-binaries.ts';
import { start, temporaryDirectory } from './started.ts';

describe('a database that DATABASE_URL names', () => {
	const directory = temporaryDirectory();
	const dataDirectory = join(directory.path, 'data');
	let separate: Cluster;
	let environment: Record<string, string>;

	beforeAll(async () => {
		const binaries = await separateBinaries();
		separate = await openCluster(join(directory.path, 'separate'), { durable: false, binaries });
		const port = String(await availablePort());
		environment = { DATA_DIR: dataDirectory, PORT: port, DATABASE_URL: separate.url };
	});

	afterAll(async () => {
		await separate.stop();
		directory.remove();
	});

	it('is used instead of the embedded one', async () => {
		const started = start(environment);
		await started.ready();
		expect((await fetch(`http://localhost:${environment['PORT']}/`)).status).toBe(200);
		expect(existsSync(join(dataDirectory, 'postgres'))).toBe(false);
		started.signal('SIGTERM');
		expect(await started.ended).toBe(0);
	});

	it('is refused when it is newer than the code, and left as it is', async () => {
		await query(
			separate.url,
			`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at)
			 VALUES ('later', '', '99990101000000_from_the_future', now())`,
		);
		const started = start(environment);
		expect(await started.ended).toBe(1);
		expect(started.output()).toContain('The database is newer than this code');
		expect(started.output()).toContain('99990101000000_from_the_future');
	});

	it('is named without its password when it cannot be reached', async () => {
		const unused = await availablePort();
		const url = `postgresql://somebody:hemmeligt@127.0.0.1:${unused}/raadgiver`;
		const started = start({ ...environment, DATABASE_URL: url });
		expect(await started.ended).toBe(1);
		expect(started.output()).toContain(`The database 127.0.0.1:${unused}/raadgiver cannot be used`);
		expect(started.output()).not.toContain('hemmeligt');
	});
});
