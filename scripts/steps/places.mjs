import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export const binDirectory = join(root, 'node_modules', '.bin');

/** The Node that the packages bring along; the machine's own may be older. */
export const installedNode = join(
	root,
	'node_modules',
	'node',
	'bin',
	process.platform === 'win32' ? 'node.exe' : 'node',
);

/** Where the embedded database, its password and the app's secret lie. */
export function dataDirectory() {
	return resolve(root, process.env['DATA_DIR'] || '.data');
}
