import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { clientChunks } from './client-chunks.ts';
import { live } from './live.ts';
import { messageImports } from './message-imports.ts';
import { messages } from './messages.ts';
import { slimMessages } from './slim-messages.ts';

if (process.argv.includes('build')) {
	// Building loads the server's modules to read the routes' options. Nothing connects, nothing is
	// signed: the values are needed only because the environment is checked.
	process.env['DATABASE_URL'] ??= 'postgresql://none';
	process.env['SECRET'] ??= 'none'.repeat(8);
}

export default defineConfig({
	// While developing: fonts and styles lie beside the app, in packages/ui.
	server: { fs: { allow: ['../../packages'] } },
	// DKFDS 11 is written with the if() function that newer Sass warns of.
	css: { preprocessorOptions: { scss: { silenceDeprecations: ['if-function'] } } },
	plugins: [
		messages(),
		messageImports(),
		slimMessages(),
		clientChunks(),
		live(),
		sveltekit({
			adapter: adapter({ precompress: true }),
			csp: {
				// A hash of what a page carries would be worked out anew for each request.
				mode: 'nonce',
				directives: {
					'default-src': ['self'],
					'script-src': ['self'],
					'style-src': ['self'],
					// The one style attribute in use: Kit hides its announcer of page changes with it.
					'style-src-attr': [
						'unsafe-hashes',
						'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=',
					],
					'img-src': ['self', 'data:'],
					'object-src': ['none'],
					// A talk's slides on the projector.
					'frame-src': ['self'],
					'base-uri': ['none'],
					'form-action': ['self'],
					'frame-ancestors': ['none'],
				},
			},
			version: { pollInterval: 0 },
			// Learners' pages register it; respondents' phones never hear of it.
			serviceWorker: { register: false },
		}),
	],
});
