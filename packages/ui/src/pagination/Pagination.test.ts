import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import Pagination from './Pagination.svelte';

const words = {
	navigation: 'Sider',
	previous: 'Forrige',
	next: 'Næste',
	page: (page: number) => `Side ${page}`,
	position: (page: number, pages: number) => `Side ${page} af ${pages}`,
};
const href = (page: number) => `?side=${page}`;

test('it leads to the neighbours and marks the current page', async () => {
	const screen = await render(Pagination, { page: 2, pages: 9, href, words });
	await expect
		.element(screen.getByRole('link', { name: 'Forrige' }))
		.toHaveAttribute('href', '?side=1');
	await expect
		.element(screen.getByRole('link', { name: 'Næste' }))
		.toHaveAttribute('href', '?side=3');
	await expect
		.element(screen.getByRole('link', { name: 'Side 2', exact: true }))
		.toHaveAttribute('aria-current', 'page');
});

test('the first page has nothing before it, the last nothing after', async () => {
	const screen = await render(Pagination, { page: 1, pages: 2, href, words });
	expect(screen.getByRole('link', { name: 'Forrige' }).query()).toBeNull();
	await screen.rerender({ page: 2 });
	expect(screen.getByRole('link', { name: 'Næste' }).query()).toBeNull();
});

test('a single page needs no pagination', async () => {
	const screen = await render(Pagination, { page: 1, pages: 1, href, words });
	expect(screen.getByRole('navigation').query()).toBeNull();
});
