import { superValidate } from 'sveltekit-superforms/server';
import { zod4 } from 'sveltekit-superforms/adapters';
import { expect, test } from 'vitest';
import { fieldErrors } from '#lib/form/field-errors.ts';
import { changeSchema } from '#lib/training/law/schemas.ts';
import { addFaults, readable } from './form-faults.ts';

const sent = { from: '31. februar', text: 'Noget nyt.', material: false };

test('what rules refuse stands beside what could not be read, in the order of the form', async () => {
	const form = await superValidate(sent, zod4(changeSchema));
	const [unread = ''] = form.errors.from ?? [];
	addFaults(form, [
		{ field: 'source', rule: 'source-missing' },
		{ field: 'from', rule: 'not-after-its-beginning' },
		{ field: 'text', rule: 'text-same' },
	]);
	expect(fieldErrors(form.errors)).toEqual([
		{ field: 'text', message: 'Det er de samme ord som før.' },
		{ field: 'from', message: unread },
		{ field: 'source', message: 'Skriv, hvor du har læst det.' },
	]);
});

test('rules see an empty text where nothing could be read, and the form keeps what was typed', async () => {
	const form = await superValidate(sent, zod4(changeSchema));
	expect(readable(form, 'from', 'text')).toMatchObject({ from: '', text: 'Noget nyt.' });
	expect(form.data.from).toBe('31. februar');
});
