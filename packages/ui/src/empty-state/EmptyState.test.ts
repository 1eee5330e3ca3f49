import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import EmptyState from './EmptyState.gallery.svelte';

test('it offers the first step', async () => {
	const screen = await render(EmptyState);
	await expect
		.element(screen.getByRole('heading', { name: 'Her er ingen skemaer endnu' }))
		.toBeVisible();
	await expect.element(screen.getByRole('link', { name: 'Opret et skema' })).toBeVisible();
});
