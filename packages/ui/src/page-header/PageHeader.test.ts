import { render } from 'vitest-browser-svelte';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import PageHeader from './PageHeader.gallery.svelte';

test('the brand leads home, and the current place is marked', async () => {
	const screen = await render(PageHeader);
	await expect
		.element(screen.getByRole('banner').getByRole('link', { name: 'Tjenestens navn' }))
		.toHaveAttribute('href', '#page-header');
	const navigation = screen.getByRole('navigation', { name: 'Hovedmenu' });
	await expect
		.element(navigation.getByRole('link', { name: 'Resultater' }))
		.toHaveAttribute('aria-current', 'page');
	expect(screen.getByText('Menu').element()).not.toBeVisible();
});

test('on a phone the navigation is folded, and folds again after a choice', async () => {
	await page.viewport(390, 800);
	onTestFinished(() => page.viewport(1280, 800));
	const screen = await render(PageHeader);
	const results = screen.getByRole('link', { name: 'Resultater' });
	expect(results.query()).toBeNull();
	await screen.getByText('Menu').click();
	await expect.element(results).toBeVisible();
	await results.click();
	await expect.poll(() => results.query()).toBeNull();
});
