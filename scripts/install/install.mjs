import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../steps/command.mjs';
import { root } from '../steps/places.mjs';
import { stampInstalled } from './packages.mjs';

/** Milliseconds between two counts of what has arrived. */
const countInterval = 1_000;

/**
 * Installs exactly what the lock file says.
 * @param {(text: string) => void} progress
 */
export async function installPackages(progress) {
	const paths = lockedPaths();
	const timer = setInterval(() => {
		const arrived = paths.filter((path) => existsSync(join(root, path, 'package.json'))).length;
		progress(`${arrived} of ${paths.length} packages`);
	}, countInterval);
	try {
		const [command, commandArguments] = npmCommand();
		await runCommand(command, [...commandArguments, 'ci', '--no-audit', '--no-fund']);
	} finally {
		clearInterval(timer);
	}
	stampInstalled();
}

/** @returns {string[]} where the packages will lie, without those for other systems */
function lockedPaths() {
	const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
	return Object.keys(packages).filter((path) => path !== '' && !packages[path].optional);
}

/** The npm that runs this command, or else the one that is found by name. @returns {[string, string[]]} */
function npmCommand() {
	const running = process.env['npm_execpath'];
	if (running?.endsWith('.js')) return [process.execPath, [running]];
	return process.platform === 'win32' ? ['npm.cmd', []] : ['npm', []];
}
