import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import Breadcrumb from './Breadcrumb.gallery.svelte';

test('the way here is a named navigation that ends at the page itself', async () => {
	const screen = await render(Breadcrumb);
	await expect.element(screen.getByRole('navigation', { name: 'Du er her' })).toBeVisible();
	const last = screen.getByRole('listitem').last();
	await expect.element(last).toHaveAttribute('aria-current', 'page');
	await expect.element(last).toHaveTextContent('1. halvår 2027');
});
