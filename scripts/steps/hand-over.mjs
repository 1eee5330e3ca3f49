import { spawn } from 'node:child_process';
import { childEnvironment } from './command.mjs';
import { installedNode, root } from './places.mjs';
import { forwardSignals } from './signals.mjs';

/**
 * Goes on in a TypeScript module under the installed Node and answers with its exit code. The
 * module notices over the channel between the two when this process is killed.
 *
 * @param {string} module path from the root
 * @param {{ moduleArguments?: string[], onStart?: (processId: number) => void }} [options]
 * @returns {Promise<number>}
 */
export function handOver(module, { moduleArguments = [], onStart } = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(installedNode, [module, ...moduleArguments], {
			cwd: root,
			env: childEnvironment(),
			stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
		});
		const stopForwarding = forwardSignals(child);
		child.on('spawn', () => onStart?.(/** @type {number} */ (child.pid)));
		child.on('error', reject);
		child.on('exit', (exitCode) => {
			stopForwarding();
			resolve(exitCode ?? 1);
		});
	});
}
