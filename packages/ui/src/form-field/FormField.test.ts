import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import FormField from './FormField.gallery.svelte';

test('a control of the page’s own gets its label, hint and error', async () => {
	const screen = await render(FormField);
	const field = screen.getByLabelText('Sidste dag');
	await expect
		.element(field)
		.toHaveAccessibleDescription('Vælg en dag efter i dag. Skemaet lukker ved midnat.');
	await expect.element(field).toBeInvalid();
});
