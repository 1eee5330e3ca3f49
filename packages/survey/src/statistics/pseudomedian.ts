import { exactPlace, normalPlace } from '../probability/interval-place.ts';
import { EXACT_LIMIT } from '../probability/rank-test.ts';
import { signedRankWays } from '../probability/signed-rank-ways.ts';
import { total } from './counts.ts';
import type { Counts } from './counts.ts';
import { CONFIDENCE_LEVEL, upperProbability } from './level.ts';
import { median } from './median.ts';
import { orderStatistic } from './order-statistic.ts';

export type Pseudomedian = { pseudomedian: number; low: number; high: number; n: number };

/**
 * How much the same people typically changed from one time to another: the change that goes with
 * signedRank, in the unit of the answers.
 *
 * `differences` counts each person's later answer minus their earlier.
 * Method: Hodges & Lehmann (1963), the median of the means of all pairs of differences, each with
 * itself too, with Tukey's interval, as R's wilcox.test(paired = TRUE, conf.int = TRUE); people who did
 * not change take part. Up to 50 people its ends are found in the exact distribution, beyond that in
 * the normal one, both without ties: ties make it too wide, never too narrow.
 * Missing: leave out a person without both answers; nobody gives undefined.
 * Throws RangeError for a level outside 0–1 and for counts that cannot be counts.
 *
 * @example
 * pseudomedian([{ value: -4, n: 2 }, { value: 0, n: 3 }, { value: 8, n: 5 }, { value: 16, n: 4 }]); // => { pseudomedian: 8, low: 2, high: 12, n: 14 }
 * pseudomedian([]); // => undefined
 */
export function pseudomedian(
	differences: Counts,
	level: number = CONFIDENCE_LEVEL,
): Pseudomedian | undefined {
	const tail = 1 - upperProbability(level);
	const n = total(differences);
	const means = differences.flatMap((a, index) => [
		{ value: a.value, n: (a.n * (a.n + 1)) / 2 },
		...differences.slice(0, index).map((b) => ({ value: (a.value + b.value) / 2, n: a.n * b.n })),
	]);
	const middle = median(means);
	if (middle === undefined) return undefined;
	const untied = { expectation: middle.n / 2, variance: (n * (n + 1) * (2 * n + 1)) / 24 };
	const place =
		n <= EXACT_LIMIT ? exactPlace(signedRankWays(untiedRanks(n)), tail) : normalPlace(untied, tail);
	return {
		pseudomedian: middle.median,
		low: orderStatistic(means, place),
		high: orderStatistic(means, middle.n - place + 1),
		n,
	};
}

function untiedRanks(n: number) {
	return Array.from({ length: n }, (_, index) => ({ rank: index + 1, n: 1 }));
}
