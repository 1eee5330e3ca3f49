import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import {
	createExample,
	fieldText,
	notesText,
	readExamples,
	setDecider,
	setRemoved,
	setTheme,
} from './layout.ts';

describe('an example in a document', () => {
	test('begins empty, and reads as it was written', () => {
		const document = new Y.Doc();
		createExample(document, 'a', 1);
		fieldText(document, 'a', 'title')?.insert(0, 'Fast kontakt');
		setDecider(document, 'a', 'both');
		setTheme(document, 'a', 'Ledelse');
		expect(readExamples(document)).toEqual([
			{
				id: 'a',
				title: 'Fast kontakt',
				what: '',
				needs: '',
				dissent: '',
				decidedBy: 'both',
				theme: 'Ledelse',
				removed: false,
			},
		]);
	});

	test('is begun once, however often it is asked for', () => {
		const document = new Y.Doc();
		createExample(document, 'a', 1);
		fieldText(document, 'a', 'what')?.insert(0, 'Noget');
		createExample(document, 'a', 2);
		expect(readExamples(document)[0]?.what).toBe('Noget');
	});

	test('that was taken out is still there, and comes back', () => {
		const document = new Y.Doc();
		createExample(document, 'a', 1);
		setRemoved(document, 'a', true);
		expect(readExamples(document)[0]?.removed).toBe(true);
		setRemoved(document, 'a', false);
		expect(readExamples(document)[0]?.removed).toBe(false);
	});

	test('that is not there cannot be written in', () => {
		const document = new Y.Doc();
		setDecider(document, 'a', 'both');
		setTheme(document, 'a', 'Ledelse');
		setRemoved(document, 'a', true);
		expect(fieldText(document, 'a', 'title')).toBeUndefined();
		expect(readExamples(document)).toEqual([]);
	});
});

test('examples stand in the order of their places, and by id where two were begun at once', () => {
	const document = new Y.Doc();
	createExample(document, 'c', 2);
	createExample(document, 'b', 1);
	createExample(document, 'a', 2);
	createExample(document, 'e', 2);
	createExample(document, 'd', Number.NaN);
	expect(readExamples(document).map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c', 'e']);
});

test('what does not belong in a document is read as nothing', () => {
	const document = new Y.Doc();
	const maps = document.getMap('examples');
	maps.set('a', 'a text where an example should be');
	const strange = new Y.Map<unknown>();
	maps.set('b', strange);
	strange.set('title', 7);
	strange.set('decidedBy', 'the weather');
	strange.set('theme', {});
	strange.set('removed', 'yes');
	strange.set('place', 'first');
	expect(readExamples(document)).toEqual([
		{
			id: 'b',
			title: '',
			what: '',
			needs: '',
			dissent: '',
			decidedBy: undefined,
			theme: undefined,
			removed: false,
		},
	]);
});

test('a room keeps notes beside its examples', () => {
	const document = new Y.Doc();
	notesText(document).insert(0, 'Husk kaffen');
	expect(notesText(document).toString()).toBe('Husk kaffen');
	expect(readExamples(document)).toEqual([]);
});
