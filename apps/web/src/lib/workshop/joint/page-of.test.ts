import type { DocumentModel, ModelExample } from '@raadgiver/workshop';
import { expect, test } from 'vitest';
import { pageOf } from './page-of.ts';

const example = (number: number): ModelExample => ({
	...{ id: `nr-${number}`, number, title: '', what: '', needs: '', dissent: '' },
	...{ decidedBy: undefined, source: undefined, ranked: undefined, sources: [] },
});

/** 100 examples: 50 under the first theme, the others without one. */
const all = Array.from({ length: 100 }, (_, index) => example(index + 1));
const model: DocumentModel = {
	...{ title: '', question: '', subQuestions: [], count: 100 },
	themes: [
		{ theme: 'Ledelse', examples: all.slice(0, 50) },
		{ theme: undefined, examples: all.slice(50) },
	],
};

const shown = (asked: number, at?: string) => {
	const { page, pages, themes } = pageOf(model, asked, at);
	return [page, pages, themes.map((part) => [part.theme, part.examples.length])];
};

test('forty examples stand on a page, under their themes', () => {
	expect(shown(1)).toEqual([1, 3, [['Ledelse', 40]]]);
	expect(shown(2)).toEqual([
		2,
		3,
		[
			['Ledelse', 10],
			[undefined, 30],
		],
	]);
	expect(shown(3)).toEqual([3, 3, [[undefined, 20]]]);
});

test('without a page asked for, it is the one where the example stands', () => {
	expect(shown(0, 'nr-41')[0]).toBe(2);
	expect(shown(Number.NaN, 'gone')[0]).toBe(1);
	expect(shown(3, 'nr-1')[0]).toBe(3);
});

test('a page that is not there is the nearest', () => {
	expect(shown(99)[0]).toBe(3);
	expect(shown(-2)[0]).toBe(1);
});

test('each page says how much there is in all, and from how many rooms', () => {
	const source = (roomId: string) => ({ roomId, number: 1 });
	const [first, second] = [example(1), example(2)];
	const examples = [
		{ ...first, source: source('a'), sources: [{ ...second, source: source('b') }] },
		{ ...second, source: source('a') },
	];
	const small = { ...model, count: 2, themes: [{ theme: undefined, examples }] };
	expect(pageOf(small, 1)).toMatchObject({ count: 2, rooms: 2, hasThemes: false });
	expect(pageOf(model, 3)).toMatchObject({ count: 100, rooms: 0, hasThemes: true });
});

test('an empty document is one empty page', () => {
	expect(pageOf({ ...model, themes: [], count: 0 }, 1)).toEqual({
		...{ page: 1, pages: 1, count: 0, rooms: 0 },
		...{ hasThemes: false, themes: [] },
	});
});
