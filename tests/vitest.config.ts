import { defineConfig } from 'vitest/config';
import { findChromium } from './support/chromium.ts';

/** Prepare the checkout, which others read meanwhile: a build is written anew as it was. */
const starting = ['faults/{database,killed,lock,taken}.test.ts'];

// Unpacks it before the first test: two files at a time would unpack it into one place.
await findChromium();

export default defineConfig({
	test: {
		globalSetup: ['./support/global-setup.ts'],
		projects: [
			{
				extends: true,
				test: {
					name: 'journeys',
					include: ['**/*.test.ts'],
					exclude: starting,
					// An app and a browser wait for each other half of the time.
					maxWorkers: 2,
					sequence: { groupOrder: 0 },
				},
			},
			{
				extends: true,
				test: {
					name: 'starting',
					include: starting,
					fileParallelism: false,
					sequence: { groupOrder: 1 },
				},
			},
		],
		// Browsers and real servers: patience for a slow machine.
		testTimeout: 120_000,
		hookTimeout: 120_000,
	},
});
