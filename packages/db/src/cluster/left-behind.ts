import { execFileSync } from 'node:child_process';
import { readFile, readlink, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { embeddedBinaries, type ServerBinaries } from './binaries.ts';
import { dataDirectory, stopServer } from './server.ts';

/** Higher than any process number a system gives out. */
const nobodysProcessId = 99_999_999;

/**
 * Clears what a start that was killed has left: a server that still runs is stopped cleanly, and a
 * postmaster.pid whose number now belongs to another program no longer blocks the next server.
 *
 * The file itself stays: from its other lines PostgreSQL recognises processes of the old server
 * that still hold its memory, and refuses to start until they are gone.
 */
export async function clearLeftBehind(directory: string, binaries?: ServerBinaries): Promise<void> {
	const pidFile = join(dataDirectory(directory), 'postmaster.pid');
	const content = await readFile(pidFile, 'utf8').catch(() => undefined);
	if (content === undefined) return;
	const [firstLine = '', ...otherLines] = content.split('\n');
	const processId = Number(firstLine);
	if (!isAlive(processId)) return;
	if (await isServerOf(processId, dataDirectory(directory)))
		return stopServer(directory, binaries ?? (await embeddedBinaries()));
	await writeFile(pidFile, [nobodysProcessId, ...otherLines].join('\n'));
}

function isAlive(processId: number): boolean {
	try {
		process.kill(processId, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** Whether the process is the PostgreSQL server of this data directory. */
async function isServerOf(processId: number, data: string): Promise<boolean> {
	// A server works in its data directory.
	if (process.platform === 'linux')
		return (await readlink(`/proc/${processId}/cwd`).catch(() => '')) === (await realpath(data));
	// PostgreSQL for Windows asks the process itself and is not misled by a foreign number.
	if (process.platform === 'win32') return true;
	return commandLine(processId).includes(data);
}

function commandLine(processId: number): string {
	try {
		return execFileSync('ps', ['-o', 'command=', '-p', String(processId)], { encoding: 'utf8' });
	} catch {
		return '';
	}
}
