import { spawn } from 'node:child_process';
import { binDirectory, root } from './places.mjs';
import { Refusal } from './refusal.mjs';
import { forwardSignals } from './signals.mjs';
import { delimiter } from 'node:path';

/** What every child is told: the installed Node comes first, and turbo reports to nobody. */
export function childEnvironment() {
	return {
		...process.env,
		PATH: binDirectory + delimiter + process.env['PATH'],
		TURBO_TELEMETRY_DISABLED: '1',
		DO_NOT_TRACK: '1',
	};
}

/**
 * Runs a command in the root, quietly; when it fails, everything it said is in the error.
 *
 * @param {string} command
 * @param {string[]} commandArguments
 * @param {(line: string) => void} [onLine] hears the latest line of its output
 * @returns {Promise<void>}
 */
export async function runCommand(command, commandArguments, onLine) {
	const { exitCode, output } = await capture(command, commandArguments, { onLine });
	if (exitCode === 0) return;
	throw new Refusal(`${output.trim()}\n\n${commandArguments.join(' ')} failed.`);
}

/**
 * @param {string} command
 * @param {string[]} commandArguments
 * @param {{ onLine?: (line: string) => void, cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ exitCode: number | null, output: string }>}
 */
export function capture(command, commandArguments, { onLine, cwd = root, env } = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, commandArguments, {
			cwd,
			env: { ...childEnvironment(), ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		const stopForwarding = forwardSignals(child);
		let output = '';
		/** @param {Buffer} chunk */
		const collect = (chunk) => {
			output += chunk;
			onLine?.(output.trimEnd().split('\n').at(-1) ?? '');
		};
		child.stdout.on('data', collect);
		child.stderr.on('data', collect);
		child.on('error', reject);
		child.on('close', (exitCode) => {
			stopForwarding();
			resolve({ exitCode, output });
		});
	});
}
