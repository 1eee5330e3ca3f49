import { render } from 'vitest-browser-svelte';
import { expect, test, vi } from 'vitest';
import CopyField from './CopyField.svelte';

const props = {
	id: 'link',
	label: 'Link',
	value: 'https://eksempel.dk',
	copy: 'Kopiér',
	copied: 'Kopieret',
};

test('the button copies and says so', async () => {
	const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	const screen = await render(CopyField, props);
	await screen.getByRole('button', { name: 'Kopiér' }).click();
	expect(writeText).toHaveBeenCalledWith('https://eksempel.dk');
	await expect.element(screen.getByRole('status')).toHaveTextContent('Kopieret');
});

test('the text can be marked and copied by hand, but not changed', async () => {
	const screen = await render(CopyField, props);
	const field = screen.getByLabelText('Link');
	await expect.element(field).toHaveAttribute('readonly');
	await field.click();
	expect(getSelection()?.toString()).toBe('https://eksempel.dk');
});
