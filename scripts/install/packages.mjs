import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../steps/places.mjs';
import { agreesWithInstalled } from './agreement.mjs';

/** Lies within node_modules, so that it goes when they go. */
const stampFile = join(root, 'node_modules', '.cache', 'raadgiver', 'installed');

/** Whether node_modules holds what package-lock.json and the package.json files ask for. */
export function isInstalled() {
	if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint()) return true;
	// Someone may have run `npm install` by hand.
	if (!agreesWithInstalled()) return false;
	stampInstalled();
	return true;
}

export function stampInstalled() {
	mkdirSync(dirname(stampFile), { recursive: true });
	writeFileSync(stampFile, fingerprint());
}

/** @returns {string} a digest of everything that decides what is installed */
function fingerprint() {
	const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
	for (const file of ['package-lock.json', ...packageFiles()])
		hash.update(file).update(readFileSync(join(root, file)));
	return hash.digest('hex');
}

/** The package.json files of the root and its workspaces. */
export function packageFiles() {
	const grouped = ['apps', 'packages'].flatMap((group) =>
		readdirSync(join(root, group)).map((name) => `${group}/${name}/package.json`),
	);
	return ['package.json', 'tests/package.json', ...grouped].filter((file) =>
		existsSync(join(root, file)),
	);
}
