import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectionUrl, databaseName, type Connection } from '@raadgiver/db/cluster';

const root = join(import.meta.dirname, '..', '..');

export type Started = {
	/** All that was printed so far. */
	output: () => string;
	/** Resolves when the app serves; rejects with the output when the command ends before. */
	ready: () => Promise<void>;
	/** Resolves with the exit code. */
	ended: Promise<number | null>;
	/** Sends the signal to the command alone, as a supervisor does. */
	signal: (signal: NodeJS.Signals) => void;
	/** Kills the command and the app at once and leaves PostgreSQL running. */
	killHard: () => Promise<void>;
};

/** Empty values keep what a `.env` in the root says out of the tests. */
const neutral: NodeJS.ProcessEnv = {
	PATH: process.env['PATH'],
	HOME: process.env['HOME'],
	DEMO: 'false',
	DATABASE_URL: '',
	ORIGIN: '',
	HOST: '',
};

/** Runs `npm start`'s script with an environment of its own. */
export function start(environment: Record<string, string>): Started {
	const child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs')], {
		cwd: root,
		// Its own process group, so that all of it can be killed at once.
		detached: true,
		env: { ...neutral, ...environment },
	});
	let output = '';
	child.stdout.on('data', (chunk: Buffer) => (output += chunk));
	child.stderr.on('data', (chunk: Buffer) => (output += chunk));
	const ended = once(child, 'close').then(([exitCode]) => exitCode as number | null);
	return {
		output: () => output,
		ready: async () => {
			const early = ended.then(() => Promise.reject(new Error(`It ended early:\n${output}`)));
			const served = new Promise<void>((resolve) => {
				child.stdout.on('data', () => output.includes('is ready:') && resolve());
			});
			await Promise.race([served, early]);
		},
		ended,
		signal: (signal) => child.kill(signal),
		killHard: async () => {
			process.kill(-(child.pid ?? 0), 'SIGKILL');
			await ended;
		},
	};
}

/** A data directory of its own for one test file. */
export function temporaryDirectory(): { path: string; remove: () => void } {
	const path = mkdtempSync(join(tmpdir(), 'raadgiver-faults-'));
	return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The address of the embedded database in a data directory. */
export async function embeddedUrl(dataDirectory: string): Promise<string> {
	const text = await readFile(join(dataDirectory, 'postgres', 'connection.json'), 'utf8');
	return connectionUrl(JSON.parse(text) as Connection, databaseName);
}
