import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import { plainForm, sentBy } from '../../testing/plain-form.ts';
import TextField from './TextField.svelte';

test('a click on the label leads into the field', async () => {
	const screen = await render(TextField, { label: 'Navn', name: 'name' });
	await screen.getByText('Navn').click();
	await expect.element(screen.getByLabelText('Navn')).toHaveFocus();
});

test('an error and a hint are read with the field, the error first', async () => {
	const screen = await render(TextField, {
		label: 'Kode',
		name: 'code',
		hint: '12 tegn.',
		error: 'Skriv koden.',
	});
	const field = screen.getByLabelText('Kode');
	await expect.element(field).toHaveAccessibleDescription('Skriv koden. 12 tegn.');
	await expect.element(field).toBeInvalid();
});

test('a field without an error is not called invalid', async () => {
	const screen = await render(TextField, { label: 'Kode', name: 'code' });
	await expect.element(screen.getByLabelText('Kode')).not.toHaveAttribute('aria-invalid');
});

test('the value is sent under its name, and what was typed replaces it', async () => {
	const form = plainForm();
	const screen = await render(TextField, {
		target: form,
		props: { label: 'Navn', name: 'name', value: 'Anna' },
	});
	expect(sentBy(form)).toEqual(['name=Anna']);
	await screen.getByLabelText('Navn').fill('Mette');
	expect(sentBy(form)).toEqual(['name=Mette']);
});

test('what may be meant is proposed', async () => {
	const screen = await render(TextField, {
		label: 'By',
		name: 'town',
		proposals: ['Aarhus', 'Odense'],
	});
	const field = screen.getByLabelText('By').element();
	const options = field instanceof HTMLInputElement ? [...(field.list?.options ?? [])] : [];
	expect(options.map(({ value }) => value)).toEqual(['Aarhus', 'Odense']);
});

test('whatever else an input takes reaches the input', async () => {
	const screen = await render(TextField, {
		label: 'E-mail',
		name: 'mail',
		type: 'email',
		autocomplete: 'email',
		inputmode: 'email',
	});
	const field = screen.getByLabelText('E-mail');
	await expect.element(field).toHaveAttribute('type', 'email');
	await expect.element(field).toHaveAttribute('autocomplete', 'email');
	await expect.element(field).toHaveAttribute('inputmode', 'email');
});
