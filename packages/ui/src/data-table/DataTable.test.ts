import { render } from 'vitest-browser-svelte';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../testing/words.ts';
import DataTable from './DataTable.svelte';
import Gallery from './DataTable.gallery.svelte';

test('cells belong to their row and their column', async () => {
	const screen = await render(Gallery);
	await expect.element(screen.getByRole('table', { name: 'Svar efter sted' })).toBeVisible();
	await expect.element(screen.getByRole('rowheader', { name: 'Nord' })).toBeVisible();
	await expect.element(screen.getByRole('columnheader', { name: 'Indbudt' })).toBeVisible();
	await expect.element(screen.getByRole('cell', { name: 'Lukket' })).toBeVisible();
});

test('figures stand under each other', async () => {
	const screen = await render(Gallery);
	const cell = screen.getByRole('cell', { name: '1204' }).element();
	expect(getComputedStyle(cell).textAlign).toBe('right');
	expect(getComputedStyle(cell).fontVariantNumeric).toBe('tabular-nums');
});

test('on a phone each cell says its column, and the table is still a table', async () => {
	await page.viewport(390, 800);
	onTestFinished(() => page.viewport(1280, 800));
	const screen = await render(Gallery);
	const cell = screen.getByRole('cell', { name: /48 %/ }).element();
	expect(getComputedStyle(cell, '::before').content).toMatch(/^"Har svaret"/);
	await expect.element(screen.getByRole('table', { name: 'Svar efter sted' })).toBeVisible();
});

test('without rows the empty state stands instead', async () => {
	const screen = await render(DataTable, {
		caption: 'Svar',
		columns: [],
		rows: [],
		rowKey: () => 0,
		empty: words('Ingen svar endnu'),
	});
	await expect.element(screen.getByText('Ingen svar endnu')).toBeVisible();
	expect(screen.getByRole('table').query()).toBeNull();
});
