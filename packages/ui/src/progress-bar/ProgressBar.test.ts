import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import ProgressBar from './ProgressBar.svelte';

test('how far is shown in words and as a progress', async () => {
	const screen = await render(ProgressBar, { text: 'Spørgsmål 5 af 12', value: 5, max: 12 });
	await expect.element(screen.getByText('Spørgsmål 5 af 12')).toBeVisible();
	const bar = screen.getByRole('progressbar', { name: 'Spørgsmål 5 af 12' });
	await expect.element(bar).toHaveAttribute('value', '5');
	await expect.element(bar).toHaveAttribute('max', '12');
});
