import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import { plainForm } from '../../testing/plain-form.ts';
import FileField from './FileField.svelte';

test('the chosen file is sent under its name', async () => {
	const form = plainForm();
	const screen = await render(FileField, {
		target: form,
		props: { label: 'Liste', name: 'list', accept: '.csv' },
	});
	await screen.getByLabelText('Liste').upload(new File(['a;b'], 'liste.csv'));
	const sent = new FormData(form).get('list');
	expect(sent instanceof File && sent.name).toBe('liste.csv');
});

test('an error is read with the field', async () => {
	const screen = await render(FileField, { label: 'Liste', name: 'list', error: 'Vælg en fil.' });
	await expect.element(screen.getByLabelText('Liste')).toHaveAccessibleDescription('Vælg en fil.');
});
