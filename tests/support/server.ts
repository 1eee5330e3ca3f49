import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDatabase, clearLeftBehind, openCluster, type Cluster } from '@raadgiver/db/cluster';

const prefix = 'raadgiver-test-';

/**
 * The PostgreSQL server for one run of tests: the one that DATABASE_URL names, otherwise a fresh
 * one in the temporary directory that is deleted afterwards. Tests do without its survival of a power
 * cut; what measures times wants it.
 */
export async function openTestServer({ durable = false } = {}): Promise<Cluster> {
	const external = process.env['DATABASE_URL'];
	if (external) {
		await checkDatabase(external);
		return { url: external, stop: () => Promise.resolve() };
	}
	await removeAbandoned();
	const directory = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
	// The account that runs the server must be able to pass through.
	await chmod(directory, 0o711);
	const cluster = await openCluster(join(directory, 'postgres'), { durable });
	return {
		url: cluster.url,
		stop: async () => {
			await cluster.stop();
			await rm(directory, { recursive: true, force: true });
		},
	};
}

/** A run that was killed hard leaves its server behind; the next run clears it away. */
async function removeAbandoned(): Promise<void> {
	for (const name of await readdir(tmpdir())) {
		const processId = name.startsWith(prefix) && Number(name.slice(prefix.length).split('-')[0]);
		if (!processId || isAlive(processId)) continue;
		await clearLeftBehind(join(tmpdir(), name, 'postgres'));
		await rm(join(tmpdir(), name), { recursive: true, force: true });
	}
}

function isAlive(processId: number): boolean {
	try {
		return process.kill(processId, 0);
	} catch {
		return false;
	}
}
