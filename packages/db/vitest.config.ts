import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		// The files share nothing but modules.
		isolate: false,
		include: ['src/**/*.test.ts'],
		globalSetup: ['../../tests/support/global-setup.ts'],
		// Loading the demo takes seconds where the machine does other work meanwhile.
		testTimeout: 30_000,
		hookTimeout: 30_000,
	},
});
