import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import { plainForm, sentBy } from '../../testing/plain-form.ts';
import ScaleGroup from './ScaleGroup.svelte';

const props = {
	legend: 'Hvor tilfreds er du?',
	name: 'satisfaction',
	points: ['0', '1', '2'],
	ends: { lowest: 'slet ikke', highest: 'meget' },
};

test('what the ends mean is read with the group, after an error', async () => {
	const screen = await render(ScaleGroup, { ...props, error: 'Vælg et tal.' });
	await expect
		.element(screen.getByRole('group', { name: 'Hvor tilfreds er du?' }))
		.toHaveAccessibleDescription('Vælg et tal. 0: slet ikke. 2: meget.');
});

test('the given point is sent, and another takes its place', async () => {
	const form = plainForm();
	const screen = await render(ScaleGroup, { target: form, props: { ...props, value: '1' } });
	expect(sentBy(form)).toEqual(['satisfaction=1']);
	await screen.getByRole('radio', { name: '2' }).click();
	expect(sentBy(form)).toEqual(['satisfaction=2']);
});

test('the arrow keys move along the scale', async () => {
	const screen = await render(ScaleGroup, { ...props, value: '0' });
	await userEvent.keyboard('{Tab}{ArrowRight}');
	await expect.element(screen.getByRole('radio', { name: '1' })).toBeChecked();
});

test('an error’s link leads to the lowest point', async () => {
	const screen = await render(ScaleGroup, props);
	expect(document.getElementById('satisfaction')).toBe(
		screen.getByRole('radio', { name: '0' }).element(),
	);
});
