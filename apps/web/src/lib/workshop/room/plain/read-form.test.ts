import { expect, test } from 'vitest';
import { readForm } from './read-form.ts';

const id = '0e9b2a43-3b1c-4b0f-9a3c-7f1f9a1f2d11';

function form(fields: Readonly<Record<string, string>>): FormData {
	const data = new FormData();
	const texts = { title: '', what: '', needs: '', dissent: '' };
	for (const [name, value] of Object.entries({ id, ...texts, ...fields })) data.set(name, value);
	return data;
}

test('an empty form is an empty example, and a tick takes it out', () => {
	expect(readForm(form({}))).toMatchObject({ example: { id, title: '', removed: false } });
	expect(readForm(form({ removed: 'true' }))).toMatchObject({ example: { removed: true } });
});

test('a text that is too long comes back as it was typed', () => {
	const long = 'æ'.repeat(4001);
	const read = readForm(form({ title: 'Kort', what: long, seenTitle: 'Før', decidedBy: 'both' }));
	expect(read?.refused).toMatchObject({
		...{ id, title: 'Kort', what: long, decidedBy: 'both', tooLong: ['what'] },
		seen: { title: 'Før', what: '' },
	});
});

test('a form that is not ours is none', () => {
	expect(readForm(new FormData())).toBeUndefined();
	expect(readForm(form({ id: 'x' }))).toBeUndefined();
});
