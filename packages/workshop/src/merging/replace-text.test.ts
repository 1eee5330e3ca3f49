import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { replaceText } from './replace-text.ts';

function textOf(content: string): Y.Text {
	const text = new Y.Doc().getText('text');
	text.insert(0, content);
	return text;
}

test('any text becomes any other', () => {
	// The first two bicycles begin with the same half, the first and the beetle end with the same.
	const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'æ', '🚲', '🚳', '🪲') });
	fc.assert(
		fc.property(texts, texts, (standing, wanted) => {
			const text = textOf(standing);
			replaceText(text, wanted);
			expect(text.toString()).toBe(wanted);
		}),
	);
});

test('what both have in common is not touched', () => {
	const text = textOf('En kontakt i lægehuset');
	const changes: unknown[] = [];
	text.observe(({ delta }) => changes.push(delta));
	replaceText(text, 'En fast kontakt i lægehuset');
	expect(changes).toEqual([[{ retain: 3 }, { insert: 'fast ' }]]);
});

test('a text that reads as wanted is not changed', () => {
	const text = textOf('Attester');
	const changes: unknown[] = [];
	text.observe(({ delta }) => changes.push(delta));
	replaceText(text, 'Attester');
	expect(changes).toEqual([]);
});
