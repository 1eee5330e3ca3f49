import { expect, test } from 'vitest';
import { nested } from './nested.ts';

function formOf(...fields: readonly (readonly [string, string])[]): FormData {
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	return form;
}

test('names spell what a form holds', () => {
	expect(
		nested(
			formOf(
				['text', 'Hvad?'],
				['options.10.text', 'Sidst'],
				['options.2.text', 'Først'],
				['options.2.refs[]', 'a/b/c'],
				['options.2.refs[]', 'a/b/d'],
				['items[]', ''],
			),
		),
	).toEqual({
		text: 'Hvad?',
		options: [{ text: 'Først', refs: ['a/b/c', 'a/b/d'] }, { text: 'Sidst' }],
		items: [''],
	});
});

test('a name that is sent twice counts once, and no name reaches beyond the form', () => {
	expect(nested(formOf(['text', 'a'], ['text', 'b']))).toEqual({ text: 'a' });
	const form = nested(formOf(['__proto__.polluted', 'yes']));
	expect(Object.hasOwn(form as object, '__proto__')).toBe(true);
	expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	expect(nested(formOf())).toEqual({});
});
