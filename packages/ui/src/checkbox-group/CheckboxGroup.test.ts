import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import { plainForm, sentBy } from '../../testing/plain-form.ts';
import CheckboxGroup from './CheckboxGroup.svelte';

const options = [
	{ value: 'monday', label: 'Mandag' },
	{ value: 'tuesday', label: 'Tirsdag' },
];

test('every ticked option is sent under the same name', async () => {
	const form = plainForm();
	const screen = await render(CheckboxGroup, {
		target: form,
		props: { legend: 'Dage', name: 'days', options, values: ['tuesday'] },
	});
	expect(sentBy(form)).toEqual(['days=tuesday']);
	await screen.getByText('Mandag').click();
	expect(sentBy(form)).toEqual(['days=monday', 'days=tuesday']);
	await screen.getByText('Tirsdag').click();
	expect(sentBy(form)).toEqual(['days=monday']);
});

test('an error is read with the group', async () => {
	const screen = await render(CheckboxGroup, {
		legend: 'Dage',
		name: 'days',
		options,
		hint: 'Vælg gerne flere.',
		error: 'Vælg mindst én.',
	});
	await expect
		.element(screen.getByRole('group', { name: 'Dage' }))
		.toHaveAccessibleDescription('Vælg mindst én. Vælg gerne flere.');
});
