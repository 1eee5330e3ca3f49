import type { ModelExample } from '@raadgiver/workshop';
import { expect, test } from 'vitest';
import type { DocumentPage } from './page-of.ts';
import { readAlong } from './read-along.ts';

const example = (id: string): ModelExample => ({
	...{ id, number: 1, title: id, what: '', needs: '', dissent: '' },
	...{ decidedBy: undefined, source: undefined, ranked: undefined, sources: [] },
});
const counts = { page: 1, pages: 1, count: 1, rooms: 1, hasThemes: false };
const loaded: DocumentPage = {
	...counts,
	themes: [{ theme: undefined, examples: [example('a')] }],
};

test('before anything was told the page is as it was loaded', () => {
	expect(readAlong(loaded, undefined, new Map())).toBe(loaded);
});

test('what was told stands instead, in the order that was told', () => {
	const heard = new Map(['b', 'a', 'elsewhere'].map((id) => [id, example(id)]));
	const reading = { ...counts, count: 2, themes: [{ theme: 'Ledelse', ids: ['b', 'a'] }] };
	expect(readAlong(loaded, reading, heard)).toEqual({
		...counts,
		count: 2,
		themes: [{ theme: 'Ledelse', examples: [example('b'), example('a')] }],
	});
});
