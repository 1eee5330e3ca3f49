import { globSync, readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { findChromium } from '../../tests/support/chromium.ts';
import { messages } from './messages.ts';

const databaseTests = 'src/lib/server/**/*.test.ts';
const browserTests = 'src/**/*.browser.test.ts';

/**
 * Files that put something else in the place of a module, and so need their modules for themselves. The
 * others share them: to load the app's anew for each file cost three quarters of the time.
 */
const replacing = globSync(databaseTests, { cwd: import.meta.dirname }).filter((file) =>
	/\bvi\.(mock|doMock)\(/.test(readFileSync(join(import.meta.dirname, file), 'utf8')),
);

export default defineConfig({
	test: {
		projects: [
			{
				extends: './vite.config.ts',
				test: {
					name: 'web',
					include: ['src/**/*.test.ts'],
					exclude: [databaseTests, browserTests],
					isolate: false,
				},
			},
			{
				plugins: [messages(), svelte({ configFile: false })],
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
			withRows('web-database', { exclude: replacing, isolate: false }),
			withRows('web-database-apart', { include: replacing }),
		],
	},
});

/**
 * A project whose files each have a database of their own. PostgreSQL works in between, so that two
 * files at a time take half the time.
 */
function withRows(
	name: string,
	chosen: { include?: string[]; exclude?: string[]; isolate?: false },
) {
	return {
		extends: './vite.config.ts',
		test: {
			name,
			// Real servers on a busy machine.
			testTimeout: 60_000,
			hookTimeout: 60_000,
			include: [databaseTests],
			maxWorkers: 2,
			globalSetup: ['../../tests/support/global-setup.ts'],
			setupFiles: ['./vitest.database.ts'],
			...chosen,
		},
	};
}
