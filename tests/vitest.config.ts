import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['**/*.test.ts'],
		globalSetup: ['./support/global-setup.ts'],
		// Browsers and real servers: one file at a time, and patience for a slow machine.
		fileParallelism: false,
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
