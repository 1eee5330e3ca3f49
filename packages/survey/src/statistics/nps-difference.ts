import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { normalUpperTail } from '../probability/tails.ts';
import type { Counts } from './counts.ts';
import { CONFIDENCE_LEVEL, upperProbability } from './level.ts';
import { npsWald } from './nps-wald.ts';

export type NpsDifference = {
	difference: number;
	standardError: number;
	z: number;
	p: number;
	low: number;
	high: number;
	n: readonly [number, number];
};

/**
 * Difference between the Net Promoter Scores of two separate groups, first minus second, −200 to 200,
 * with its interval and p.
 *
 * Method: Wald, from the standard errors of both scores (see npsWald). Two-sided.
 * Missing: a group without answers gives undefined, and so do two groups without any spread.
 * Throws RangeError as netPromoters, and for a level outside 0–1.
 *
 * @example
 * npsDifference([{ value: 9, n: 60 }, { value: 7, n: 28 }, { value: 6, n: 12 }], [{ value: 9, n: 50 }, { value: 7, n: 30 }, { value: 6, n: 20 }]); // => { difference: 18, standardError: 10.4862, z: 1.7165, p: 0.0861, low: -2.5525, high: 38.5525, n: [100, 100] }
 * npsDifference([{ value: 9, n: 60 }], []); // => undefined
 */
export function npsDifference(
	first: Counts,
	second: Counts,
	level: number = CONFIDENCE_LEVEL,
): NpsDifference | undefined {
	const reach = normalQuantile(upperProbability(level), 0, 1);
	const [a, b] = [npsWald(first), npsWald(second)];
	if (a === undefined || b === undefined) return undefined;
	const difference = a.nps - b.nps;
	const standardError = Math.hypot(a.standardError, b.standardError);
	if (standardError === 0) return undefined;
	const z = difference / standardError;
	return {
		difference,
		standardError,
		z,
		p: 2 * normalUpperTail(Math.abs(z)),
		low: Math.max(difference - reach * standardError, -200),
		high: Math.min(difference + reach * standardError, 200),
		n: [a.n, b.n],
	};
}
