import { exactP } from '../probability/exact-p.ts';
import { normalP } from '../probability/normal-p.ts';
import { methodFor } from '../probability/rank-test.ts';
import type { RankTestOptions, TestMethod } from '../probability/rank-test.ts';
import { signedRankWays } from '../probability/signed-rank-ways.ts';
import { total } from './counts.ts';
import type { Counts } from './counts.ts';
import { pooledRanks } from './pooled-ranks.ts';

/**
 * What is done with people who did not change. `pratt`: they take the lowest ranks, and count for
 * nothing after that. `wilcox`: they are left out before the ranking. `zsplit`: half of their ranks
 * count as up and half as down.
 */
export type ZeroRule = 'pratt' | 'wilcox' | 'zsplit';

export type SignedRank = {
	statistic: number;
	p: number;
	method: TestMethod;
	n: number;
	unchanged: number;
};

/**
 * Wilcoxon signed rank: do the same people tend to go up, or down, from one time to another?
 *
 * `differences` counts each person's later answer minus their earlier. The statistic is the sum of the
 * ranks, by size of change, of those who went up; n is people, of whom so many are unchanged.
 * Method: zeros after Pratt (1959): leaving them out would let a few who changed speak for many who did
 * not. Up to 50 people who changed exact, with or without ties, as R's exactRankTests::wilcox.exact on
 * those ranks. Beyond that normal with continuity correction, as scipy.stats.wilcoxon(zero_method =
 * "pratt", correction = True). The product shows this p, two-sided; the options give the other variants.
 * Missing: leave out a person without both answers; nobody gives undefined. Where nobody changed, p
 * is 1.
 * Throws RangeError for counts that cannot be counts, and for an exact p of more than 50 changes.
 *
 * @example
 * signedRank([{ value: -4, n: 2 }, { value: 0, n: 3 }, { value: 8, n: 5 }, { value: 16, n: 4 }]); // => { statistic: 90, p: 0.0088, method: 'exact', n: 14, unchanged: 3 }
 * signedRank([]); // => undefined
 */
export function signedRank(
	differences: Counts,
	{
		zeros = 'pratt',
		alternative = 'two-sided',
		method: asked,
		correct = true,
	}: RankTestOptions & { zeros?: ZeroRule } = {},
): SignedRank | undefined {
	const n = total(differences);
	const unchanged = total(differences.filter(({ value }) => value === 0));
	const method = methodFor(n - unchanged, asked);
	if (n === 0) return undefined;
	const sizes = pooledRanks([
		sizesOf(differences, ({ value }) => value > 0),
		sizesOf(differences, ({ value }) => value < 0 || (value === 0 && zeros !== 'wilcox')),
	]);
	const changed = sizes.filter(({ value }) => value !== 0);
	// Under zsplit half of the zeros' ranks lie on the side that rises.
	const split = zeros === 'zsplit' ? sizes.filter(({ value }) => value === 0) : [];
	const halfOfZeros = split.reduce((sum, row) => sum + (row.rank * row.n) / 2, 0);
	const up = changed.reduce((sum, { rank, of }) => sum + rank * Number(of[0]), 0);
	const expectation = changed.reduce((sum, row) => sum + (row.rank * row.n) / 2, 0);
	const statistic = up + halfOfZeros;
	if (method === 'exact') {
		const p = exactP(signedRankWays(changed), 2 * up, {
			alternative,
			expectation: 2 * expectation,
		});
		return { statistic, p, method, n, unchanged };
	}
	const squares = [...changed, ...split].reduce((sum, row) => sum + row.n * row.rank ** 2, 0);
	const correction = correct ? 0.5 : 0;
	const p = normalP(up - expectation, Math.sqrt(squares / 4), { alternative, correction });
	return { statistic, p, method, n, unchanged };
}

function sizesOf(differences: Counts, among: (difference: Counts[number]) => boolean): Counts {
	return differences.filter(among).map(({ value, n }) => ({ value: Math.abs(value), n }));
}
