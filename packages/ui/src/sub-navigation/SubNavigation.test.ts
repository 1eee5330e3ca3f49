import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import SubNavigation from './SubNavigation.gallery.svelte';

test('a named navigation says which of its pages is shown', async () => {
	const screen = await render(SubNavigation);
	await expect.element(screen.getByRole('navigation', { name: 'Sider om runden' })).toBeVisible();
	const shown = screen.getByRole('link', { name: 'Overblik' });
	await expect.element(shown).toHaveAttribute('aria-current', 'page');
	const other = screen.getByRole('link', { name: 'Koder' });
	await expect.element(other).not.toHaveAttribute('aria-current');
});
