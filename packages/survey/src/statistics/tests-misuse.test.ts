import { describe, expect, test } from 'vitest';
import { rankSumWays } from '../probability/rank-sum-ways.ts';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { bowker } from './bowker.ts';
import { cochranArmitage } from './cochran-armitage.ts';
import { hodgesLehmann } from './hodges-lehmann.ts';
import { holm } from './holm.ts';
import { kruskalWallis } from './kruskal-wallis.ts';
import { mannKendall } from './mann-kendall.ts';
import { mannWhitney } from './mann-whitney.ts';
import { mcnemar } from './mcnemar.ts';
import { median } from './median.ts';
import { orderStatistic } from './order-statistic.ts';
import { pairedT } from './paired-t.ts';
import { pseudomedian } from './pseudomedian.ts';
import { shareHomogeneity } from './share-homogeneity.ts';
import { signedRank } from './signed-rank.ts';
import { theilSen } from './theil-sen.ts';
import { variance } from './variance.ts';
import { welchTest } from './welch-test.ts';

const four = [{ value: 3, n: 4 }];
const sixty = [
	{ value: 3, n: 30 },
	{ value: 4, n: 30 },
];
const share = { successes: 2, n: 4 };
const nobody = { successes: 0, n: 0 };

describe('misuse is refused', () => {
	test.each<[string, () => unknown]>([
		['a spread of fewer than nobody', () => variance([...sixty, { value: 1, n: -1 }])],
		['half a count', () => mannWhitney(four, [{ value: 1, n: 0.5 }])],
		['an exact p of many answers', () => mannWhitney(sixty, four, { method: 'exact' })],
		['an exact p of many changes', () => signedRank(sixty, { method: 'exact' })],
		['a level of 1', () => welchTest(four, sixty, 1)],
		['a level of 0', () => pairedT(sixty, 0)],
		['a shift at a level of 2', () => hodgesLehmann(four, sixty, 2)],
		['a pseudomedian at a level of 2', () => pseudomedian(sixty, 2)],
		['a place of 0', () => orderStatistic(four, 0)],
		['half a place', () => orderStatistic(four, 1.5)],
		['a place past the last', () => orderStatistic(four, 5)],
		['one group', () => kruskalWallis([four])],
		['one share', () => shareHomogeneity([share])],
		['more successes than answers', () => shareHomogeneity([share, { successes: 5, n: 4 }])],
		['half a success', () => cochranArmitage([share, { successes: 0.5, n: 4 }])],
		['too few scores', () => cochranArmitage([share, share], { scores: [1] })],
		[
			'a score that is no number',
			() => cochranArmitage([share, share], { scores: [1, Number.NaN] }),
		],
		['a figure that is no number', () => mannKendall([1, Number.NaN])],
		['a time that is no number', () => theilSen([1, 2], { times: [Number.NaN, 1] })],
		['too many times', () => theilSen([1, 2], { times: [1, 2, 3] })],
		['too few times', () => theilSen([1, 2], { times: [1] })],
		['two figures at one time', () => theilSen([1, 2], { times: [1, 1] })],
		['an exact p of a trend with ties', () => mannKendall([1, 1, 2], { method: 'exact' })],
		['a p above 1', () => holm([0.5, 1.1])],
		['a p below 0', () => benjaminiHochberg([-0.1])],
		['a p that is no number', () => holm([Number.NaN])],
		['fewer than nobody', () => mcnemar(-1, 4)],
		['half a person', () => mcnemar(1, 4.5)],
		['a table that is not square', () => bowker([[1, 2]])],
		['a table with half a person', () => bowker([[0.5]])],
		['a table with fewer than nobody', () => bowker([[-1]])],
	])('%s', (_, misuse) => {
		expect(misuse).toThrow(RangeError);
	});
});

describe('no data gives undefined', () => {
	test.each<[string, unknown]>([
		['Mann–Whitney with an empty first group', mannWhitney([], four)],
		['Mann–Whitney with an empty second group', mannWhitney(four, [{ value: 1, n: 0 }])],
		['Welch with an empty group', welchTest(four, [])],
		['Welch without any spread', welchTest([{ value: 3.3, n: 3 }], [{ value: 0.1, n: 7 }])],
		['paired t of one person', pairedT([{ value: 3, n: 1 }])],
		['paired t of nobody', pairedT([])],
		['signed rank of nobody', signedRank([{ value: 1, n: 0 }])],
		['Kruskal–Wallis with an empty group', kruskalWallis([four, []])],
		['shares with an empty group', shareHomogeneity([share, nobody])],
		['shares over one wave', cochranArmitage([share, nobody])],
		['a trend of no waves', mannKendall([])],
		['a slope of one wave', theilSen([4])],
		['median of nothing', median([])],
		['Hodges–Lehmann with an empty group', hodgesLehmann([], four)],
		['pseudomedian of nobody', pseudomedian([])],
		['McNemar where nobody changed', mcnemar(0, 0)],
		['Bowker of nothing', bowker([])],
	])('%s', (_, result) => {
		expect(result).toBeUndefined();
	});
});

describe('where all answered alike p is 1', () => {
	test.each<[string, { p: number } | undefined]>([
		['Mann–Whitney, exact', mannWhitney(four, four)],
		['Mann–Whitney, normal', mannWhitney([{ value: 3, n: 60 }], four)],
		['Kruskal–Wallis', kruskalWallis([four, four, four])],
		['signed rank where nobody changed', signedRank([{ value: 0, n: 9 }])],
		[
			'shares that are all 0',
			shareHomogeneity([
				{ successes: 0, n: 4 },
				{ successes: 0, n: 9 },
			]),
		],
	])('%s', (_, result) => {
		expect(result?.p).toBe(1);
	});
});

test('groups that do not add up have no arrangement', () => {
	expect(rankSumWays([1, 1], [3, 3])).toHaveLength(0);
});
