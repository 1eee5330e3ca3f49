import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import { takeLock } from '../lock/lock.mjs';
import { runCommand } from '../steps/command.mjs';
import { root } from '../steps/places.mjs';
import { step } from '../steps/step.mjs';
import { installPackages } from './install.mjs';
import { isInstalled } from './packages.mjs';

/** Milliseconds between two looks whether another command has finished preparing. */
const lookAgain = 200;

/**
 * Brings node_modules, the generated client and, if asked for, the production build up to date.
 * Two commands at once take turns, for they would write to the same files.
 *
 * @param {{ tasks: ('generate' | 'build')[] }} what
 */
export async function prepare({ tasks }) {
	const lock = await turn();
	try {
		if (isInstalled())
			await step(
				'Packages',
				async () => undefined,
				() => 'unchanged',
			);
		else await step('Packages', installPackages);
		const title = tasks.includes('build') ? 'Build' : 'Generate';
		await step(title, (progress) => runCommand(process.execPath, turbo(tasks), progress));
	} finally {
		lock.release();
	}
}

/** @param {string[]} tasks */
function turbo(tasks) {
	return [join(root, 'node_modules', 'turbo', 'bin', 'turbo'), 'run', ...tasks];
}

async function turn() {
	const directory = join(root, '.data');
	const first = takeLock(directory, 'prepare', 'preparing');
	if (first.lock) return first.lock;
	return step('Waiting for another command that prepares this checkout', async () => {
		for (;;) {
			await wait(lookAgain);
			const { lock } = takeLock(directory, 'prepare', 'preparing');
			if (lock) return lock;
		}
	});
}
