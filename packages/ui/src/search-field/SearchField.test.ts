import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import { plainForm, sentBy } from '../../testing/plain-form.ts';
import SearchField from './SearchField.svelte';

test('what is sought is sent, and the button submits the form', async () => {
	const form = plainForm();
	let submitted = 0;
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		submitted += 1;
	});
	const screen = await render(SearchField, {
		target: form,
		props: { label: 'Søg efter navn', button: 'Søg', value: 'hansen' },
	});
	await expect.element(screen.getByRole('search')).toBeVisible();
	expect(sentBy(form)).toEqual(['q=hansen']);
	await screen.getByRole('button', { name: 'Søg' }).click();
	expect(submitted).toBe(1);
});
