import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createExample, exampleMaps, readExamples } from '../document/layout.ts';
import { moveExample } from './move-example.ts';

function documentWith(places: Readonly<Record<string, number>>): Y.Doc {
	const document = new Y.Doc();
	for (const [id, place] of Object.entries(places)) createExample(document, id, place);
	return document;
}

const order = (document: Y.Doc) => readExamples(document).map(({ id }) => id);

describe('an example is moved among those that it is shown with', () => {
	test('up and down, past its neighbour', () => {
		const document = documentWith({ a: 1, b: 2, c: 3 });
		moveExample(document, 'c', -1, ['a', 'b', 'c']);
		expect(order(document)).toEqual(['a', 'c', 'b']);
		moveExample(document, 'a', 1, ['a', 'c', 'b']);
		expect(order(document)).toEqual(['c', 'a', 'b']);
	});

	test('and nothing else changes its place', () => {
		const document = documentWith({ a: 1, other: 2, b: 3, last: 4 });
		moveExample(document, 'b', -1, ['a', 'b']);
		expect(order(document)).toEqual(['b', 'other', 'a', 'last']);
	});

	test('also where all had the same place, or none', () => {
		const document = documentWith({ a: 5, b: 5, c: 5 });
		exampleMaps(document).get('c')?.set('place', Number.NaN);
		moveExample(document, 'a', 1, ['c', 'a', 'b']);
		expect(order(document)).toEqual(['c', 'b', 'a']);
	});

	test('not past the end of the list, and not where it is not in it', () => {
		const document = documentWith({ a: 1, b: 2 });
		let updates = 0;
		document.on('update', () => (updates += 1));
		moveExample(document, 'a', -1, ['a', 'b']);
		moveExample(document, 'b', 1, ['a', 'b']);
		moveExample(document, 'c', 1, ['a', 'b']);
		expect([order(document), updates]).toEqual([['a', 'b'], 0]);
	});

	test('past one that is not there any more', () => {
		const document = documentWith({ a: 1, b: 2 });
		moveExample(document, 'b', -1, ['a', 'gone', 'b']);
		moveExample(document, 'b', -1, ['a', 'b', 'gone']);
		expect(order(document)).toEqual(['b', 'a']);
	});
});
