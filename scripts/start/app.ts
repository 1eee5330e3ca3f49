import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Refusal } from '../steps/refusal.mjs';
import { root } from '../steps/places.mjs';
import type { Closing } from './lifetime.ts';
import { serving } from './serving.ts';

/** Milliseconds that the app has to finish its requests. */
const patience = 10_000;

/** Where Node keeps compiled code; it saves a third of the app's start. */
const compileCache = join(root, 'node_modules', '.cache', 'raadgiver', 'compiled');

/** Starts the production build and waits until it serves. */
export async function startApp(
	environment: NodeJS.ProcessEnv,
	onEnd: (closing: Closing) => void,
): Promise<ChildProcess> {
	const app = spawn(process.execPath, serving, {
		env: { ...environment, NODE_ENV: 'production', NODE_COMPILE_CACHE: compileCache },
		stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
	});
	app.stdout?.on('data', passOn);
	onEnd(() => stop(app));
	await Promise.race([once(app, 'message'), endOf(app)]);
	return app;
}

/** What the app says, except where it listens: that is announced when everything is ready. */
function passOn(chunk: Buffer): void {
	if (!chunk.toString().startsWith('Listening on ')) process.stdout.write(chunk);
}

/** Rejects when the process ends, which no app does of its own accord. */
export async function endOf(app: ChildProcess): Promise<never> {
	const [exitCode, signal] = await once(app, 'exit');
	throw new Refusal(`The app stopped unexpectedly (${signal ?? `exit code ${exitCode}`}).`);
}

export async function stop(app: ChildProcess): Promise<void> {
	if (app.exitCode !== null || app.signalCode !== null) return;
	const ended = once(app, 'exit');
	app.kill('SIGTERM');
	const timer = setTimeout(() => app.kill('SIGKILL'), patience);
	await ended;
	clearTimeout(timer);
}
