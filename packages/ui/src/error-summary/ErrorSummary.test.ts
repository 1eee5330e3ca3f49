import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import ErrorSummary from './ErrorSummary.svelte';

const errors = [
	{ field: 'code', message: 'Skriv koden' },
	{ field: 'area', message: 'Vælg et område' },
];

test('it is announced, named by its heading, and takes the focus', async () => {
	const screen = await render(ErrorSummary, { heading: 'Ret to ting', errors });
	const summary = screen.getByRole('alert', { name: 'Ret to ting' });
	await expect.element(summary).toHaveFocus();
	await expect.element(screen.getByRole('heading', { name: 'Ret to ting' })).toBeVisible();
});

test('each error links to its field', async () => {
	const screen = await render(ErrorSummary, { heading: 'Ret to ting', errors });
	await expect
		.element(screen.getByRole('link', { name: 'Vælg et område' }))
		.toHaveAttribute('href', '#area');
});

test('without errors there is nothing', async () => {
	const screen = await render(ErrorSummary, { heading: 'Ret to ting', errors: [] });
	expect(screen.getByRole('alert').query()).toBeNull();
});
