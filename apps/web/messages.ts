import { compile, paraglideVitePlugin } from '@inlang/paraglide-js';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfigEnv, Plugin } from 'vite';
import { paraglide } from './paraglide.ts';

const written = join(import.meta.dirname, 'src', 'paraglide');

/** Says what the functions beside it were made of. */
const stampFile = join(written, '.made-of');

/** A file a message for a build, which leaves out what a page does not say; one a language for tests. */
const structure = () =>
	process.env['NODE_ENV'] === 'production' ? 'message-modules' : 'locale-modules';

const isWatched = ({ command, mode }: ConfigEnv) => command === 'serve' && mode !== 'test';

/** Makes functions of the messages: while developing at each change of one, else where they have changed. */
export function messages(): Plugin[] {
	return [
		{
			...paraglideVitePlugin(paraglide),
			apply: (_, environment) => isWatched(environment),
		} as Plugin,
		{
			name: 'messages',
			enforce: 'pre',
			apply: (_, environment) => !isWatched(environment),
			buildStart: makeOnce,
		},
	];
}

/**
 * Compiling takes nine seconds, and is asked for seven times when everything is built and tested.
 * The stamp is written last: what was broken off is made again.
 */
async function makeOnce(): Promise<void> {
	const stamp = madeOf();
	if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
	await compile({
		...paraglide,
		outputStructure: structure(),
		// As Paraglide's own plugin has it, which bundlers can work out.
		isServer: "import.meta.env?.SSR ?? typeof window === 'undefined'",
	});
	writeFileSync(stampFile, stamp);
}

function madeOf(): string {
	const hash = createHash('sha256').update(structure()).update(JSON.stringify(paraglide));
	// package.json names the compiler's version.
	const sources = ['messages/**/*.json', 'project.inlang/settings.json', 'package.json'];
	for (const file of globSync(sources, { cwd: import.meta.dirname }).sort())
		hash.update(file).update(readFileSync(join(import.meta.dirname, file)));
	return hash.digest('hex');
}
