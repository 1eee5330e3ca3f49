import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import UndoNotice from './UndoNotice.gallery.svelte';

test('what happened is announced politely, and the way back is a form', async () => {
	const screen = await render(UndoNotice);
	await expect
		.element(screen.getByRole('status'))
		.toHaveTextContent('Anna Holm er fjernet fra listen Hun kan ikke længere logge ind. Fortryd');
	const button = screen.getByRole('button', { name: 'Fortryd' });
	expect(button.element().closest('form')?.method).toBe('post');
});
