import { exactPlace, normalPlace } from '../probability/interval-place.ts';
import { rankSumWays } from '../probability/rank-sum-ways.ts';
import { EXACT_LIMIT } from '../probability/rank-test.ts';
import { total } from './counts.ts';
import type { Counts } from './counts.ts';
import { CONFIDENCE_LEVEL, upperProbability } from './level.ts';
import { median } from './median.ts';
import { orderStatistic } from './order-statistic.ts';

export type Shift = { shift: number; low: number; high: number; n: readonly [number, number] };

/**
 * How much higher the first of two separate groups lies than the second: the difference that goes
 * with mannWhitney, in the unit of the answers.
 *
 * Method: Hodges & Lehmann (1963), the median of the differences between all pairs, with Moses'
 * interval, as R's wilcox.test(conf.int = TRUE). Up to 50 answers in all its ends are found in the exact
 * distribution, beyond that in the normal one, both without ties: ties make it too wide, never too narrow.
 * Missing: a group without answers gives undefined.
 * Throws RangeError for a level outside 0–1 and for counts that cannot be counts.
 *
 * @example
 * hodgesLehmann([{ value: 3, n: 2 }, { value: 5, n: 3 }], [{ value: 2, n: 3 }, { value: 3, n: 1 }]); // => { shift: 2, low: 0, high: 3, n: [5, 4] }
 * hodgesLehmann([{ value: 3, n: 20 }], []); // => undefined
 */
export function hodgesLehmann(
	first: Counts,
	second: Counts,
	level: number = CONFIDENCE_LEVEL,
): Shift | undefined {
	const tail = 1 - upperProbability(level);
	const n = [total(first), total(second)] as const;
	const differences = first.flatMap((a) =>
		second.map((b) => ({ value: a.value - b.value, n: a.n * b.n })),
	);
	const middle = median(differences);
	if (middle === undefined) return undefined;
	const all = n[0] + n[1];
	const untied = { expectation: middle.n / 2, variance: (middle.n * (all + 1)) / 12 };
	const place =
		all <= EXACT_LIMIT
			? exactPlace(rankSumWays(Array<number>(all).fill(1), n), tail)
			: normalPlace(untied, tail);
	return {
		shift: middle.median,
		low: orderStatistic(differences, place),
		high: orderStatistic(differences, middle.n - place + 1),
		n,
	};
}
