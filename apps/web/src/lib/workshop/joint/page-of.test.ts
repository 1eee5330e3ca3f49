import type { DocumentModel, ModelExample } from '@raadgiver/workshop';
import { expect, test } from 'vitest';
import { pageOf } from './page-of.ts';

const example = (number: number): ModelExample => ({
	...{ id: `nr-${number}`, number, title: '', what: '', needs: '', dissent: '' },
	...{ decidedBy: undefined, source: undefined, ranked: undefined, sources: [] },
});

/** 250 examples: 120 under the first theme, the others without one. */
const all = Array.from({ length: 250 }, (_, index) => example(index + 1));
const model: DocumentModel = {
	...{ title: '', question: '', subQuestions: [], count: 250 },
	themes: [
		{ theme: 'Ledelse', examples: all.slice(0, 120) },
		{ theme: undefined, examples: all.slice(120) },
	],
};

const shown = (asked: number, at?: string) => {
	const { page, pages, themes } = pageOf(model, asked, at);
	return [page, pages, themes.map((part) => [part.theme, part.examples.length])];
};

test('a hundred examples stand on a page, under their themes', () => {
	expect(shown(1)).toEqual([1, 3, [['Ledelse', 100]]]);
	expect(shown(2)).toEqual([
		2,
		3,
		[
			['Ledelse', 20],
			[undefined, 80],
		],
	]);
	expect(shown(3)).toEqual([3, 3, [[undefined, 50]]]);
});

test('without a page asked for, it is the one where the example stands', () => {
	expect(shown(0, 'nr-101')[0]).toBe(2);
	expect(shown(Number.NaN, 'gone')[0]).toBe(1);
	expect(shown(3, 'nr-1')[0]).toBe(3);
});

test('a page that is not there is the nearest', () => {
	expect(shown(99)[0]).toBe(3);
	expect(shown(-2)[0]).toBe(1);
});

test('an empty document is one empty page', () => {
	expect(pageOf({ ...model, themes: [], count: 0 }, 1, undefined)).toEqual({
		page: 1,
		pages: 1,
		themes: [],
	});
});
