import type { CompilerOptions } from '@inlang/paraglide-js';

/** How messages become functions, the same wherever they are bundled. */
export const paraglide: CompilerOptions = {
	project: './project.inlang',
	outdir: './src/paraglide',
	// Locale in a cookie, so that each page has one address in both languages.
	strategy: ['cookie', 'baseLocale'],
	cookieName: 'sprog',
	emitGitIgnore: false,
	emitPrettierIgnore: false,
};
