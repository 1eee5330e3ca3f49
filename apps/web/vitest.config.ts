import { defineConfig } from 'vitest/config';

const databaseTests = 'src/lib/server/**/*.test.ts';

export default defineConfig({
	test: {
		projects: [
			{
				extends: './vite.config.ts',
				test: {
					name: 'web',
					include: ['src/**/*.test.ts'],
					exclude: [databaseTests],
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
