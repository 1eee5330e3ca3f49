import { appendFile, chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serverAccount } from './account.ts';
import type { ServerBinaries } from './binaries.ts';
import { ClusterError } from './cluster-error.ts';
import { newConnection, owner, writeConnection } from './connection.ts';
import { runProgram } from './program.ts';
import { dataDirectory } from './server.ts';
import { serverSettings } from './settings.ts';

/**
 * Creates a cluster with Danish sorting and its own password. It is built beside its place and
 * moved there when complete, so that an interrupted attempt never passes for a cluster.
 */
export async function initialise(
	directory: string,
	binaries: ServerBinaries,
	durable: boolean,
): Promise<void> {
	const unfinished = `${directory}.unfinished`;
	await rm(unfinished, { recursive: true, force: true });
	await mkdir(unfinished, { recursive: true, mode: 0o700 });
	const connection = await newConnection();
	const passwordFile = join(unfinished, 'password');
	await writeFile(passwordFile, connection.password, { mode: 0o600 });
	await giveToServer(unfinished, passwordFile);

	const { exitCode, output } = await runProgram(binaries.initdb, [
		`--pgdata=${dataDirectory(unfinished)}`,
		`--username=${owner}`,
		`--pwfile=${passwordFile}`,
		'--auth=scram-sha-256',
		'--encoding=UTF8',
		'--locale=C',
		'--locale-provider=icu',
		'--icu-locale=da-DK',
		...(durable ? [] : ['--no-sync']),
	]);
	if (exitCode !== 0)
		throw new ClusterError(`PostgreSQL could not be set up in ${directory}:\n${output}`);

	await rm(passwordFile);
	await appendFile(join(dataDirectory(unfinished), 'postgresql.conf'), serverSettings(durable));
	await writeConnection(unfinished, connection);
	await rename(unfinished, directory);
}

async function giveToServer(...paths: string[]): Promise<void> {
	const account = serverAccount();
	if (!account) return;
	for (const path of paths) await chown(path, account.uid, account.gid);
}
