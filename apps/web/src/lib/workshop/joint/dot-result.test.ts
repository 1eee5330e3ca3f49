import type { DocumentModel, ModelExample } from '@raadgiver/workshop';
import { expect, test } from 'vitest';
import { dotResult } from './dot-result.ts';

/** Examples with these places, none where it is 0. */
function modelOf(...places: number[]): DocumentModel {
	const examples = places.map((place, index): ModelExample => {
		const id = `nr-${index + 1}`;
		return {
			...{ id, number: index + 1, title: id, what: '', needs: '', dissent: '' },
			...{ decidedBy: undefined, source: undefined, sources: [] },
			ranked: { place: place || 99, dots: place && 100 - place, tied: false },
		};
	});
	const themes = [{ theme: undefined, examples }];
	return { title: '', question: '', subQuestions: [], count: examples.length, themes };
}

test('the most dots come first, and what has none is not there', () => {
	const { places, others } = dotResult(modelOf(2, 0, 1));
	expect(places.map(({ id }) => id)).toEqual(['nr-3', 'nr-1']);
	expect(others).toBe(0);
});

test('of a long list those that share the last place are listed together or not at all', () => {
	const first = Array.from({ length: 28 }, (_, index) => index + 1);
	const { places, others } = dotResult(modelOf(...first, 29, 29, 29, 29));
	expect([places.length, others]).toEqual([28, 4]);
});

test('where all share one place, some of them are listed', () => {
	const { places, others } = dotResult(modelOf(...Array.from({ length: 40 }, () => 1)));
	expect([places.length, others]).toEqual([30, 10]);
});
