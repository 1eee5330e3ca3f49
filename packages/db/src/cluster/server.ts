import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ServerBinaries } from './binaries.ts';
import { ClusterError } from './cluster-error.ts';
import type { Connection } from './connection.ts';
import { runProgram } from './program.ts';

/** PostgreSQL's own directory within the cluster's. */
export function dataDirectory(directory: string): string {
	return join(directory, 'data');
}

/** Seconds that a start or stop may take: replaying the log after a power cut needs time. */
const patience = '120';

/** Processes of a killed server notice within moments that it is gone, and let go of its memory. */
const lettingGo = { attempts: 20, pause: 500, message: 'is still in use' };

export async function startServer(
	directory: string,
	binaries: ServerBinaries,
	connection: Connection,
): Promise<void> {
	for (let attempt = 1; ; attempt++) {
		const reason = await tryToStart(directory, binaries, connection);
		if (reason === undefined) return;
		if (attempt === lettingGo.attempts || !reason.includes(lettingGo.message))
			throw new ClusterError(`PostgreSQL did not start in ${directory}:\n${reason}`);
		await wait(lettingGo.pause);
	}
}

/** Answers with the reason when the server does not start. */
async function tryToStart(
	directory: string,
	binaries: ServerBinaries,
	connection: Connection,
): Promise<string | undefined> {
	const log = join(directory, 'server.log');
	await rename(log, `${log}.previous`).catch(ignoreMissing);
	const { exitCode, output } = await runProgram(binaries.pg_ctl, [
		'start',
		'--wait',
		`--timeout=${patience}`,
		`--log=${log}`,
		`--pgdata=${dataDirectory(directory)}`,
		`--options=-p ${connection.port}`,
	]);
	if (exitCode === 0) return undefined;
	return (await readFile(log, 'utf8').catch(() => '')).trim() || output;
}

/** Ends the connections and stops the server; what was committed is on disk afterwards. */
export async function stopServer(directory: string, binaries: ServerBinaries): Promise<void> {
	const { exitCode, output } = await runProgram(binaries.pg_ctl, [
		'stop',
		'--wait',
		`--timeout=${patience}`,
		'--mode=fast',
		`--pgdata=${dataDirectory(directory)}`,
	]);
	if (exitCode !== 0) throw new ClusterError(`PostgreSQL did not stop in ${directory}:\n${output}`);
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
	if (error.code !== 'ENOENT') throw error;
}
