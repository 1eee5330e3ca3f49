import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { insertExample } from './insert-example.ts';
import { readExamples } from './layout.ts';

const written = {
	id: 'a',
	title: 'Fast træffetid',
	what: 'To timer hver anden uge.',
	needs: '',
	dissent: '',
	decidedBy: 'management',
	theme: 'Ledelsen',
} as const;

test('what is put into a document is read out of it, and once only', () => {
	const document = new Y.Doc();
	insertExample(document, written, 2);
	insertExample(document, written, 2);
	insertExample(document, { ...written, id: 'b', decidedBy: undefined, theme: undefined }, 1);
	expect(readExamples(document)).toEqual([
		{ ...written, id: 'b', decidedBy: undefined, theme: undefined, removed: false },
		{ ...written, removed: false },
	]);
});
