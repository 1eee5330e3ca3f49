import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

if (process.argv.includes('build')) {
	// Building loads the server's modules to read the routes' options. Nothing connects, nothing is
	// signed: the values are needed only because the environment is checked.
	process.env['DATABASE_URL'] ??= 'postgresql://none';
	process.env['SECRET'] ??= 'none'.repeat(8);
}

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './project.inlang',
			outdir: './src/paraglide',
			// Locale in a cookie, so that each page has one address in both languages.
			strategy: ['cookie', 'baseLocale'],
			cookieName: 'sprog',
			emitGitIgnore: false,
			emitPrettierIgnore: false,
		}),
		sveltekit({
			adapter: adapter({ precompress: true }),
			csp: {
				mode: 'hash',
				directives: {
					'default-src': ['self'],
					'script-src': ['self'],
					'style-src': ['self'],
					'img-src': ['self', 'data:'],
					'object-src': ['none'],
					'base-uri': ['none'],
					'form-action': ['self'],
					'frame-ancestors': ['none'],
				},
			},
			version: { pollInterval: 0 },
		}),
	],
});
