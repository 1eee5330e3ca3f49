import { render } from 'vitest-browser-svelte';
import { expect, test, vi } from 'vitest';
import PrintButton from './PrintButton.svelte';

test('it prints the page', async () => {
	const print = vi.spyOn(window, 'print').mockImplementation(() => {});
	const screen = await render(PrintButton, { text: 'Udskriv' });
	await screen.getByRole('button', { name: 'Udskriv' }).click();
	expect(print).toHaveBeenCalledOnce();
});
