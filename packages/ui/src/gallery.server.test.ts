import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { gallery } from './gallery.ts';

// What a page without script shows is exactly this markup. A strict content security policy
// refuses inline styles, so none may be needed.
test.each(gallery)('$name is whole when the server has rendered it', ({ component }) => {
	const { body } = render(component);
	expect(body).not.toMatch(/<script| style=| on[a-z]+=/);
});

test('a button that only script could answer is not there without it', () => {
	const printButton = gallery.find(({ name }) => name === 'PrintButton');
	const copyField = gallery.find(({ name }) => name === 'CopyField');
	if (!printButton || !copyField) throw new Error('the gallery has lost a page');
	expect(render(printButton.component).body).not.toContain('<button');
	expect(render(copyField.component).body).not.toContain('<button');
	expect(render(copyField.component).body).toContain('readonly');
});

test('given values stand in the markup', () => {
	const markup = (wanted: string) => {
		const found = gallery.find(({ name }) => name === wanted);
		return found ? render(found.component).body : '';
	};
	expect(markup('TextField')).toContain('value="anna@eksempel.dk"');
	expect(markup('Select')).toMatch(/value="south" selected/);
	expect(markup('RadioGroup')).toMatch(/value="4" checked/);
	expect(markup('TextArea')).toContain('Der gik for lang tid');
});
