import { svelte } from '@sveltejs/vite-plugin-svelte';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { messages } from '../messages.ts';

/**
 * The player of packages: one script and one sheet that run without our server, in any page and from
 * a disk. The server reads them from here and puts them into every package.
 */
export default defineConfig({
	root: join(import.meta.dirname, '..'),
	css: { preprocessorOptions: { scss: { silenceDeprecations: ['if-function'] } } },
	plugins: [messages(), svelte({ configFile: false })],
	build: {
		outDir: join(import.meta.dirname, 'build'),
		emptyOutDir: true,
		copyPublicDir: false,
		// The fonts stand in the sheet: a package has no file that some system could mislay.
		assetsInlineLimit: Number.MAX_SAFE_INTEGER,
		cssCodeSplit: false,
		rolldownOptions: {
			input: join(import.meta.dirname, '../src/lib/training/packaged/play.ts'),
			output: {
				// A page that is opened from a disk may not load modules.
				format: 'iife',
				codeSplitting: false,
				entryFileNames: 'player.js',
				assetFileNames: 'player[extname]',
			},
		},
	},
});
