import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from '../../tests/support/chromium.ts';
import { paraglide } from './paraglide.ts';

const databaseTests = 'src/lib/server/**/*.test.ts';
const browserTests = 'src/**/*.browser.test.ts';

export default defineConfig({
	test: {
		projects: [
			{
				extends: './vite.config.ts',
				test: {
					name: 'web',
					include: ['src/**/*.test.ts'],
					exclude: [databaseTests, browserTests],
				},
			},
			{
				plugins: [paraglideVitePlugin(paraglide), svelte({ configFile: false })],
				css: { preprocessorOptions: { scss: { silenceDeprecations: ['if-function'] } } },
				// Found while a test runs, they would load its page anew.
				optimizeDeps: {
					include: ['axe-core', 'y-indexeddb', 'y-protocols/awareness', 'yaml', 'yjs', 'zod'],
				},
				test: {
					name: 'web-browser',
					include: [browserTests],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						// The narrowest phone.
						viewport: { width: 320, height: 640 },
						provider: playwright({ launchOptions: await findChromium() }),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
			{
				extends: './vite.config.ts',
				test: {
					name: 'web-database',
					// Real servers on a busy machine.
					testTimeout: 30_000,
					hookTimeout: 60_000,
					include: [databaseTests],
					globalSetup: ['../../tests/support/global-setup.ts'],
					setupFiles: ['./vitest.database.ts'],
				},
			},
		],
	},
});
