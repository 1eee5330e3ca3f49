import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createExample, notesText, readExamples } from './layout.ts';
import { writeDocument } from './write-document.ts';

test('what is written stands in the document, and the same writing makes the same bytes', () => {
	const write = (document: Y.Doc) => {
		createExample(document, 'a', 1);
		notesText(document).insert(0, 'Runde');
	};
	const state = writeDocument(7, write);
	const document = new Y.Doc();
	Y.applyUpdate(document, state);
	expect(readExamples(document).map(({ id }) => id)).toEqual(['a']);
	expect(notesText(document).toString()).toBe('Runde');
	expect(writeDocument(7, write)).toEqual(state);
});
