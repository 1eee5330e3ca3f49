import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import SkipLink from './SkipLink.gallery.svelte';

test('it shows itself to the keyboard and moves focus to the content', async () => {
	const screen = await render(SkipLink);
	const link = screen.getByRole('link', { name: 'Gå til indholdet' });
	expect(getComputedStyle(link.element()).clipPath).not.toBe('none');
	await userEvent.keyboard('{Tab}');
	await expect.element(link).toHaveFocus();
	expect(getComputedStyle(link.element()).clipPath).toBe('none');
	await userEvent.keyboard('{Enter}');
	await expect.element(screen.getByText('Indholdet')).toHaveFocus();
});
