import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		// Pure functions leave nothing behind: the files may use one set of modules, which halves the time.
		isolate: false,
		// Property tests on a busy machine.
		testTimeout: 60_000,
		include: ['src/**/*.test.ts'],
		coverage: {
			enabled: true,
			provider: 'v8',
			include: ['src/**/*.ts'],
			exclude: ['src/**/*.test.ts'],
			reporter: ['text-summary'],
			thresholds: { branches: 100, lines: 100, functions: 100, statements: 100 },
		},
	},
});
