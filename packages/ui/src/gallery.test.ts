import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { expect, onTestFinished, test } from 'vitest';
import { accessibilityFaults } from '../testing/accessibility-faults.ts';
import { gallery } from './gallery.ts';

test.each(gallery)('$name: axe finds nothing', async ({ component }) => {
	const { container } = await render(component);
	expect(await accessibilityFaults(container)).toEqual([]);
});

// 320 px is also what 1280 px become at 400 % zoom.
test.each(gallery)('$name: nothing is cut off at 320 px', async ({ component }) => {
	await page.viewport(320, 800);
	onTestFinished(() => page.viewport(1280, 800));
	await render(component);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
