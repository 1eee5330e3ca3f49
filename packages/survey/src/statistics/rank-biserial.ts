import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { cliffsDelta } from './cliffs-delta.ts';
import type { CliffsDelta } from './cliffs-delta.ts';
import type { Counts } from './counts.ts';
import { CONFIDENCE_LEVEL, upperProbability } from './level.ts';

/**
 * Rank-biserial correlation of two separate groups: Cliff's delta (see cliffsDelta) with the interval
 * that goes with a Mann–Whitney test, which takes the spread to be the same in both groups.
 *
 * Method: normal on the scale of the inverse hyperbolic tangent, with the standard error
 * √((n₁ + n₂ + 1) / (3 n₁ n₂)) (Kerby 2014), as R's effectsize::cliffs_delta. Groups without overlap
 * have no spread on that scale: their interval is ±1 alone; cliffsDelta gives them a better one.
 * Missing: fewer than two answers in a group give undefined.
 * Throws RangeError for a level outside 0–1 and for counts that cannot be counts.
 *
 * @example
 * rankBiserial([{ value: 4, n: 6 }, { value: 5, n: 4 }], [{ value: 3, n: 5 }, { value: 4, n: 5 }]); // => { delta: 0.7, low: 0.3353, high: 0.8823, n: [10, 10] }
 */
export function rankBiserial(
	first: Counts,
	second: Counts,
	level: number = CONFIDENCE_LEVEL,
): CliffsDelta | undefined {
	const found = cliffsDelta(first, second, level);
	if (found === undefined) return undefined;
	const [n1, n2] = found.n;
	const z = normalQuantile(upperProbability(level), 0, 1);
	const reach = z * Math.sqrt((n1 + n2 + 1) / (3 * n1 * n2));
	const centre = Math.atanh(found.delta);
	return { ...found, low: Math.tanh(centre - reach), high: Math.tanh(centre + reach) };
}
