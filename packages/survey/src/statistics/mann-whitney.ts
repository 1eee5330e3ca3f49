import { exactP } from '../probability/exact-p.ts';
import { normalP } from '../probability/normal-p.ts';
import { rankSumWays } from '../probability/rank-sum-ways.ts';
import { methodFor } from '../probability/rank-test.ts';
import type { RankTestOptions, TestMethod } from '../probability/rank-test.ts';
import type { Counts } from './counts.ts';
import { pooledRanks } from './pooled-ranks.ts';
import type { PooledRank } from './pooled-ranks.ts';

export type MannWhitney = {
	statistic: number;
	p: number;
	method: TestMethod;
	n: readonly [number, number];
};

/**
 * Mann–Whitney (Wilcoxon rank sum): does one of two separate groups tend to answer higher?
 *
 * The statistic is the number of pairs, one of each group, in which the first is higher, a tie
 * counting a half; half of n₁ · n₂ is no difference.
 * Method: up to 50 answers in all, exact given the ties, as R's exactRankTests::wilcox.exact. Beyond
 * that, normal with the variance reduced for ties and continuity correction, as R's
 * wilcox.test(exact = FALSE). The product shows this p, two-sided; the options give the other variants.
 * Cost grows with the number of different values, not with the answers.
 * Missing: a group without answers gives undefined. Where all answered alike, p is 1.
 * Throws RangeError for counts that cannot be counts, and for an exact p of more than 50 answers.
 *
 * @example
 * mannWhitney([{ value: 3, n: 2 }, { value: 5, n: 3 }], [{ value: 2, n: 3 }, { value: 3, n: 1 }]); // => { statistic: 19, p: 0.0476, method: 'exact', n: [5, 4] }
 * mannWhitney([{ value: 3, n: 20 }, { value: 4, n: 35 }], [{ value: 3, n: 30 }, { value: 4, n: 25 }]); // => { statistic: 1787.5, p: 0.0571, method: 'normal', n: [55, 55] }
 * mannWhitney([{ value: 3, n: 20 }], []); // => undefined
 */
export function mannWhitney(
	first: Counts,
	second: Counts,
	{ alternative = 'two-sided', method: asked, correct = true }: RankTestOptions = {},
): MannWhitney | undefined {
	const pooled = pooledRanks([first, second]);
	const n = [groupSize(pooled, 0), groupSize(pooled, 1)] as const;
	const all = n[0] + n[1];
	const method = methodFor(all, asked);
	if (n[0] === 0 || n[1] === 0) return undefined;
	const rankSum = pooled.reduce((sum, { rank, of }) => sum + rank * Number(of[0]), 0);
	const statistic = rankSum - (n[0] * (n[0] + 1)) / 2;
	const expectation = (n[0] * n[1]) / 2;
	if (method === 'exact') {
		const tied = pooled.map((row) => row.n);
		const doubled = { alternative, expectation: 2 * expectation };
		return { statistic, p: exactP(rankSumWays(tied, n), 2 * statistic, doubled), method, n };
	}
	const ties = pooled.reduce((sum, row) => sum + (row.n ** 3 - row.n), 0);
	const variance = ((n[0] * n[1]) / 12) * (all + 1 - ties / (all * (all - 1)));
	const correction = correct ? 0.5 : 0;
	const distance = statistic - expectation;
	const p = normalP(distance, Math.sqrt(variance), { alternative, correction });
	return { statistic, p, method, n };
}

function groupSize(pooled: readonly PooledRank[], group: number): number {
	return pooled.reduce((sum, { of }) => sum + Number(of[group]), 0);
}
