import * as Y from 'yjs';
import { createExample, fieldText, notesText } from '@raadgiver/workshop';
import { expect, test } from 'vitest';
import { caretColour } from './caret-colour.ts';
import { findCaret, sendCaret, sentCaretSchema } from './caret-positions.ts';

function written() {
	const document = new Y.Doc();
	createExample(document, 'one', 1);
	const text = fieldText(document, 'one', 'title');
	if (!text) throw new RangeError('There is no such text');
	text.insert(0, 'Mere fælles tid');
	return { document, text };
}

test('a caret is found in the same word after others have written before it', () => {
	const { document, text } = written();
	const sent: unknown = JSON.parse(JSON.stringify(sendCaret(text, 5, 11)));
	text.insert(5, 'meget ');
	const { anchor, head } = findCaret(document, sentCaretSchema.parse(sent)) ?? {};
	expect(text.toString().slice(anchor, head)).toBe('fælles');
});

test('a caret in the notes is found, also while they are empty', () => {
	const { document } = written();
	const notes = notesText(document);
	const sent = sentCaretSchema.parse(sendCaret(notes, 0, 0));
	expect(findCaret(document, sent)).toEqual({ text: notes, anchor: 0, head: 0 });
});

test('a caret in a text that has not arrived is nowhere', () => {
	const { text } = written();
	expect(findCaret(new Y.Doc(), sendCaret(text, 1, 1))).toBeUndefined();
});

test.each([
	[{}],
	[{ anchor: {}, head: {} }],
	[{ anchor: { tname: 'examples' }, head: { tname: 'examples' } }],
	[{ anchor: { item: { client: 1.5, clock: -1 } }, head: null }],
])('what is no caret is refused: %j', (sent) => {
	expect(sentCaretSchema.safeParse(sent).success).toBe(false);
});

test('the first seven of a group have a colour each, and a guest has the last', () => {
	expect([0, 6, 7, -1].map(caretColour)).toEqual([0, 6, 0, 7]);
});
