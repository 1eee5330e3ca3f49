import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import { plainForm, sentBy } from '../../testing/plain-form.ts';
import Checkbox from './Checkbox.svelte';

test('a ticked box sends its value, an unticked one nothing', async () => {
	const form = plainForm();
	const screen = await render(Checkbox, {
		target: form,
		props: { label: 'Send kvittering', name: 'receipt' },
	});
	expect(sentBy(form)).toEqual([]);
	await screen.getByText('Send kvittering').click();
	expect(sentBy(form)).toEqual(['receipt=on']);
});

test('an error is read with the box', async () => {
	const screen = await render(Checkbox, { label: 'Læst', name: 'read', error: 'Sæt kryds.' });
	await expect.element(screen.getByLabelText('Læst')).toHaveAccessibleDescription('Sæt kryds.');
	await expect.element(screen.getByLabelText('Læst')).toBeInvalid();
});
