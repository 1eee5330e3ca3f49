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

test.each(gallery)('$name: every target is at least 44 px high', async ({ component }) => {
	const { container } = await render(component);
	const tooLow = [...container.querySelectorAll('a, button, summary, select, input, textarea')]
		.filter((target) => getComputedStyle(target).visibility === 'visible')
		.filter((target) => heightOf(target) < 44);
	expect(tooLow.map((target) => target.outerHTML)).toEqual([]);
});

/** A choice's target is its label, and some links stretch over what they stand in. */
function heightOf(target: Element): number {
	const choice = target.closest('.choice, .scale__point')?.querySelector('label');
	const stretched = getComputedStyle(target, '::after').position === 'absolute';
	const box = choice ?? (stretched ? target.closest('.card, .task') : target);
	return box?.getClientRects()[0]?.height ?? 44;
}
