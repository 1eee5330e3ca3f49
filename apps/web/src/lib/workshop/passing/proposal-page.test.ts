import { expect, test } from 'vitest';
import { proposalPage } from './proposal-page.ts';

const all = Array.from({ length: 45 }, (_, index) => ({ id: `p${index + 1}` }));
const shown = (asked: number, at?: string | null) => {
	const { page, pages, proposals } = proposalPage(all, asked, at);
	return [page, pages, proposals[0]?.id, proposals.length];
};

test('proposals stand twenty on a page', () => {
	expect(shown(1)).toEqual([1, 3, 'p1', 20]);
	expect(shown(3)).toEqual([3, 3, 'p41', 5]);
	expect(proposalPage([], 0)).toEqual({ page: 1, pages: 1, proposals: [] });
});

test('without a page, the one with the proposal is shown; what is no page leads to one that is', () => {
	expect(shown(0, 'p21')).toEqual([2, 3, 'p21', 20]);
	expect(shown(0, 'elsewhere')).toEqual([1, 3, 'p1', 20]);
	expect(shown(Number.NaN, null)).toEqual([1, 3, 'p1', 20]);
	expect(shown(99)).toEqual([3, 3, 'p41', 5]);
	expect(shown(-4)).toEqual([1, 3, 'p1', 20]);
});
