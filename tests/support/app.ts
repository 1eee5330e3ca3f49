import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { availablePort } from '@raadgiver/db/cluster';
import { serving } from '../../scripts/start/serving.ts';

export type RunningApp = { url: string; processId: number; stop: () => Promise<void> };

/** Serves the production build on a free port, with nothing in its environment but what is given. */
export async function startApp(options: {
	databaseUrl: string;
	env?: Record<string, string>;
}): Promise<RunningApp> {
	const port = await availablePort();
	const child = spawn(process.execPath, serving, {
		stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
		env: {
			PATH: process.env['PATH'],
			NODE_ENV: 'production',
			HOST: '127.0.0.1',
			PORT: String(port),
			DATABASE_URL: options.databaseUrl,
			SECRET: randomBytes(32).toString('hex'),
			...options.env,
		},
	});
	await listening(child);
	return {
		url: `http://localhost:${port}`,
		processId: child.pid ?? 0,
		stop: async () => {
			if (child.exitCode !== null || child.signalCode !== null) return;
			child.kill('SIGTERM');
			await once(child, 'exit');
		},
	};
}

async function listening(child: ChildProcess): Promise<void> {
	let output = '';
	child.stdout?.on('data', (chunk: Buffer) => (output += chunk));
	child.stderr?.on('data', (chunk: Buffer) => (output += chunk));
	return new Promise((resolve, reject) => {
		child.once('message', () => resolve());
		child.once('exit', () => reject(new Error(`The app stopped while starting:\n${output}`)));
	});
}
