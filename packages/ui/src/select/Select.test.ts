import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import { plainForm, sentBy } from '../../testing/plain-form.ts';
import Select from './Select.svelte';

const options = [
	{ value: 'north', label: 'Nord' },
	{ value: 'south', label: 'Syd' },
];

test('the given value is chosen and sent', async () => {
	const form = plainForm();
	const screen = await render(Select, {
		target: form,
		props: { label: 'Område', name: 'area', options, value: 'south' },
	});
	expect(sentBy(form)).toEqual(['area=south']);
	await screen.getByLabelText('Område').selectOptions('Nord');
	expect(sentBy(form)).toEqual(['area=north']);
});

test('without a value the placeholder stands first and sends nothing', async () => {
	const form = plainForm();
	await render(Select, {
		target: form,
		props: { label: 'Område', name: 'area', options, placeholder: 'Vælg' },
	});
	expect(sentBy(form)).toEqual(['area=']);
});

test('an error is read with the field', async () => {
	const screen = await render(Select, {
		label: 'Område',
		name: 'area',
		options,
		error: 'Vælg et.',
	});
	await expect.element(screen.getByLabelText('Område')).toHaveAccessibleDescription('Vælg et.');
	await expect.element(screen.getByLabelText('Område')).toBeInvalid();
});
