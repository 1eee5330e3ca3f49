import * as Y from 'yjs';
import { expect, test } from 'vitest';
import { mergeInto } from './merge-into.ts';

function merged(standing: string, seen: string, given: string): string {
	const text = new Y.Doc().getText();
	text.insert(0, standing);
	mergeInto(text, seen, given);
	return text.toString();
}

test('what a form was sent with replaces what it was shown with', () => {
	expect(merged('Mere tid', 'Mere tid', 'Mere fælles tid')).toBe('Mere fælles tid');
	expect(merged('Mere tid', 'Mere tid', '')).toBe('');
	expect(merged('Mere tid', 'Mere tid', 'Mere tid')).toBe('Mere tid');
});

test('what others wrote since the form was shown stays', () => {
	expect(merged('Mere tid nu', 'Mere tid', 'Fast tid')).toBe('Fast tid nu');
	expect(merged('Fast, mere tid', 'mere tid', 'mere tid til lægen')).toBe(
		'Fast, mere tid til lægen',
	);
	expect(merged('', 'mere tid', 'mere tid til lægen')).toBe(' til lægen');
});
