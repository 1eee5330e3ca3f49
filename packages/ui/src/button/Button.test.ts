import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import { words } from '../../testing/words.ts';
import Button from './Button.svelte';

const children = words('Gem');

test('it submits unless told otherwise, and passes on what a button takes', async () => {
	const screen = await render(Button, { children, name: 'intent', value: 'save' });
	const button = screen.getByRole('button', { name: 'Gem' });
	await expect.element(button).toHaveAttribute('type', 'submit');
	await expect.element(button).toHaveAttribute('name', 'intent');
	await expect.element(button).toHaveAttribute('value', 'save');
});

test('with an address it is a link', async () => {
	const screen = await render(Button, { children, href: '/gem', icon: 'arrow-right' });
	await expect.element(screen.getByRole('link', { name: 'Gem' })).toHaveAttribute('href', '/gem');
});

test.each([
	[false, 48],
	[true, 44],
])('small %s: the target is at least %i px', async (small, height) => {
	const screen = await render(Button, { children, small });
	const box = screen.getByRole('button').element().getBoundingClientRect();
	expect(box.height).toBeGreaterThanOrEqual(height);
	expect(box.width).toBeGreaterThanOrEqual(44);
});

test('every variant has its class', async () => {
	for (const variant of ['primary', 'secondary', 'tertiary', 'warning'] as const) {
		const screen = await render(Button, { children, variant });
		await expect.element(screen.getByRole('button').last()).toHaveClass(`button-${variant}`);
	}
});
