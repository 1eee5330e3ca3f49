import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a test tool needs to launch a browser. */
export interface Chromium {
	executablePath: string;
	args: string[];
	/** The environment it runs in, where that is not ours. */
	env?: Record<string, string>;
}

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

// A test's browser talks to the page under test and to nobody else.
const quiet = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--disable-gpu',
	'--disable-quic',
];

/**
 * The browser the tests run in: `CHROMIUM_PATH` if set, else the one that comes with the npm package
 * `@sparticuz/chromium`, else an installed Chromium or Chrome. The package's is without a window of any
 * kind: pages open in it twice as fast, and it is the same on every machine that can run it.
 *
 * @throws when there is none, or when `CHROMIUM_PATH` names something that cannot be run
 */
export async function findChromium(): Promise<Chromium> {
	const chosen = process.env.CHROMIUM_PATH;
	if (chosen) {
		if (!(await isExecutable(chosen))) {
			throw new Error(
				`CHROMIUM_PATH is ${chosen}, which cannot be run. Set it to the path of a Chromium or Chrome, or unset it.`,
			);
		}
		return launch(chosen);
	}
	// The package is made for this kind of machine alone.
	if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
	for (const candidate of installed) {
		if (await isExecutable(candidate)) return launch(candidate);
	}
	throw new Error(
		'No browser found for the tests. Install Chromium or Chrome, or set CHROMIUM_PATH to the path of one.',
	);
}

async function isExecutable(path: string): Promise<boolean> {
	return access(path, constants.X_OK).then(
		() => true,
		() => false,
	);
}

async function unpackChromium(): Promise<Chromium> {
	const { default: chromium, inflate } = await import('@sparticuz/chromium');
	const executablePath = await chromium.executablePath();
	// A machine without a browser mostly lacks its libraries too. They lie in the package, which
	// takes them out by itself only where it was made for.
	const bin = new URL('../bin/', import.meta.resolve('@sparticuz/chromium'));
	const libraries = await inflate(fileURLToPath(new URL('al2023.tar.br', bin)));
	return { ...launch(executablePath), env: withLibraries(join(libraries, 'lib')) };
}

function withLibraries(directory: string): Record<string, string> {
	const own = Object.entries(process.env).flatMap(([name, value]) =>
		value === undefined ? [] : [[name, value] as const],
	);
	return { ...Object.fromEntries(own), LD_LIBRARY_PATH: directory };
}

function launch(executablePath: string): Chromium {
	// Chromium's sandbox refuses to start for root, as tests in a container often run.
	const asRoot = process.getuid?.() === 0;
	return { executablePath, args: asRoot ? [...quiet, '--no-sandbox'] : quiet };
}
