import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { dominances, dominanceVariance } from '../probability/dominance.ts';
import { total } from './counts.ts';
import type { Counts } from './counts.ts';
import { CONFIDENCE_LEVEL, upperProbability } from './level.ts';

export type CliffsDelta = {
	delta: number;
	low: number;
	high: number;
	n: readonly [number, number];
};

/**
 * Cliff's delta of two separate groups with its interval: how much likelier it is that one of the
 * first answers higher than one of the second than the reverse. 1: all of the first are higher, 0: no
 * tendency, −1: all are lower. It asks for the order of the answers only.
 *
 * Method: unbiased variance (Cliff 1993, Psychol Bull 114:494) and the asymmetric interval with
 * Student's t (Feng and Cliff 2004, J Mod Appl Stat Methods 3:322), as R's effsize::cliff.delta. The
 * variance is never below (1 − δ²) / (n₁n₂ − 1), its least possible value. Groups without overlap get
 * the interval of a delta of ±(1 − 1 / (n₁n₂)), up to ±1.
 * Cost grows with the number of different values, not with the answers.
 * Missing: fewer than two answers in a group give undefined.
 * Throws RangeError for a level outside 0–1 and for counts that cannot be counts.
 *
 * @example
 * cliffsDelta([{ value: 4, n: 6 }, { value: 5, n: 4 }], [{ value: 3, n: 5 }, { value: 4, n: 5 }]); // => { delta: 0.7, low: 0.3526, high: 0.8778, n: [10, 10] }
 * cliffsDelta([{ value: 4, n: 6 }], [{ value: 3, n: 1 }]); // => undefined
 */
export function cliffsDelta(
	first: Counts,
	second: Counts,
	level: number = CONFIDENCE_LEVEL,
): CliffsDelta | undefined {
	const probability = upperProbability(level);
	const n = [total(first), total(second)] as const;
	if (n[0] < 2 || n[1] < 2) return undefined;
	const rows = dominances(first, second);
	const pairs = n[0] * n[1];
	const delta = rows.reduce((sum, row) => sum + row.firsts * row.ofFirst, 0) / n[0];
	const centre = Math.abs(delta) === 1 ? delta * (1 - 1 / pairs) : delta;
	const variance = dominanceVariance(rows, centre, n);
	const squared = tQuantile(probability, n[0] + n[1] - 2) ** 2 * variance;
	const reach = Math.sqrt(squared) * Math.sqrt((1 - centre ** 2) ** 2 + squared);
	const [middle, stretch] = [centre - centre ** 3, 1 - centre ** 2 + squared];
	const low = delta === -1 ? -1 : (middle - reach) / stretch;
	const high = delta === 1 ? 1 : (middle + reach) / stretch;
	return { delta, low, high, n };
}
