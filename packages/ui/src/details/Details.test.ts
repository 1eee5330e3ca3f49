import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { words } from '../../testing/words.ts';
import Details from './Details.svelte';

test('the keyboard unfolds it', async () => {
	const screen = await render(Details, { summary: 'Hvem ser det?', children: words('Ingen.') });
	await expect.element(screen.getByText('Ingen.')).not.toBeVisible();
	await userEvent.keyboard('{Tab}{Enter}');
	await expect.element(screen.getByText('Ingen.')).toBeVisible();
});
