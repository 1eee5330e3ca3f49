import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from '../../tests/support/chromium.ts';

const serverTests = 'src/**/*.server.test.ts';

export default defineConfig({
	plugins: [svelte({ configFile: false })],
	css: {
		preprocessorOptions: {
			// DKFDS 11 is written with the `if()` that newer versions of Sass warn about.
			scss: { silenceDeprecations: ['if-function'] },
		},
	},
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['src/**/*.test.ts'],
					exclude: [serverTests],
					setupFiles: ['./testing/setup.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						viewport: { width: 1280, height: 800 },
						provider: playwright({ launchOptions: await findChromium() }),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
			{ extends: true, test: { name: 'server', include: [serverTests], environment: 'node' } },
		],
	},
});
