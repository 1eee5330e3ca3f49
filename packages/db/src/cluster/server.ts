import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
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

export async function startServer(
	directory: string,
	binaries: ServerBinaries,
	connection: Connection,
): Promise<void> {
	const log = join(directory, 'server.log');
	await rename(log, `${log}.previous`).catch(ignoreMissing);
	const start = ['start', '--wait', `--timeout=${patience}`, `--log=${log}`];
	const { exitCode, output } = await runProgram(binaries.pg_ctl, [
		...start,
		`--pgdata=${dataDirectory(directory)}`,
		`--options=-p ${connection.port}`,
	]);
	if (exitCode === 0) return;
	const reason = (await readFile(log, 'utf8').catch(() => '')).trim() || output;
	throw new ClusterError(`PostgreSQL did not start in ${directory}:\n${reason}`);
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
