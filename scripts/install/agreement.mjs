import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../steps/places.mjs';
import { packageFiles } from './packages.mjs';

/**
 * The parts of npm's lock files that are read here.
 * @typedef {Record<string, string> | undefined} Ranges
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, peer?: boolean, dependencies?: Ranges,
 *   devDependencies?: Ranges, optionalDependencies?: Ranges, peerDependencies?: Ranges }} Entry
 * @typedef {{ packages: Record<string, Entry> }} LockFile
 */

/** Whether npm's own record of node_modules agrees with the lock file, and that with package.json. */
export function agreesWithInstalled() {
	try {
		const wanted = /** @type {LockFile} */ (read('package-lock.json')).packages;
		const installed = /** @type {LockFile} */ (read('node_modules/.package-lock.json')).packages;
		return packageFiles().every((file) => declaresTheSame(file, wanted)) && hold(installed, wanted);
	} catch {
		return false;
	}
}

/** @param {Record<string, Entry>} installed @param {Record<string, Entry>} wanted */
function hold(installed, wanted) {
	return Object.entries(wanted).every(
		([path, { version, link, optional }]) =>
			!path.startsWith('node_modules/') ||
			link ||
			(optional && !installed[path]) ||
			installed[path]?.version === version,
	);
}

/** @param {string} file @param {Record<string, Entry>} wanted */
function declaresTheSame(file, wanted) {
	const declared = /** @type {Entry} */ (read(file));
	const locked = wanted[file.replace(/\/?package\.json$/, '')] ?? {};
	const kinds = /** @type {const} */ ([
		'dependencies',
		'devDependencies',
		'optionalDependencies',
		'peerDependencies',
	]);
	return kinds.every((kind) => sorted(declared[kind]) === sorted(locked[kind]));
}

/** @param {Ranges} ranges */
function sorted(ranges = {}) {
	return JSON.stringify(Object.entries(ranges).sort());
}

/** @param {string} file @returns {unknown} */
function read(file) {
	return JSON.parse(readFileSync(join(root, file), 'utf8'));
}
