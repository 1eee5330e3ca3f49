import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import { plainForm, sentBy } from '../../testing/plain-form.ts';
import TextArea from './TextArea.svelte';

test('the limit is part of the description, and a longer text is not cut', async () => {
	const screen = await render(TextArea, {
		label: 'Bemærkning',
		name: 'remark',
		limit: 'Højst 10 tegn',
	});
	const field = screen.getByLabelText('Bemærkning');
	await expect.element(field).toHaveAccessibleDescription('Højst 10 tegn');
	await field.fill('Mere end ti tegn i alt');
	await expect.element(field).toHaveValue('Mere end ti tegn i alt');
});

test('the value is sent under its name', async () => {
	const form = plainForm();
	await render(TextArea, {
		target: form,
		props: { label: 'Bemærkning', name: 'remark', value: 'To\nlinjer' },
	});
	expect(sentBy(form)).toEqual(['remark=To\nlinjer']);
});

test('an error is read with the field', async () => {
	const screen = await render(TextArea, {
		label: 'Bemærkning',
		name: 'remark',
		error: 'For lang.',
	});
	await expect
		.element(screen.getByLabelText('Bemærkning'))
		.toHaveAccessibleDescription('For lang.');
});
