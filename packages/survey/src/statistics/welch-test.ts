import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { studentTails } from '../probability/tails.ts';
import type { Counts } from './counts.ts';
import { CONFIDENCE_LEVEL, upperProbability } from './level.ts';
import { mean } from './mean.ts';
import { variance } from './variance.ts';

export type WelchTest = {
	t: number;
	degreesOfFreedom: number;
	p: number;
	difference: number;
	low: number;
	high: number;
	n: readonly [number, number];
};

/**
 * Difference between the means of two separate groups, first minus second, with its interval and p.
 *
 * Method: Welch's t test, which does not take the spread to be the same in both groups, with the
 * degrees of freedom of Welch–Satterthwaite, as R's t.test(x, y). Two-sided.
 * Missing: fewer than two answers in a group, or no spread in either, gives undefined: there is
 * nothing to hold the difference up against.
 * Throws RangeError for a level outside 0–1 and for counts that cannot be counts.
 *
 * @example
 * welchTest([{ value: 4, n: 6 }, { value: 5, n: 4 }], [{ value: 3, n: 5 }, { value: 4, n: 5 }]); // => { t: 3.8571, degreesOfFreedom: 17.9925, p: 0.0012, difference: 0.9, low: 0.4098, high: 1.3902, n: [10, 10] }
 * welchTest([{ value: 4, n: 6 }], [{ value: 3, n: 1 }]); // => undefined
 */
export function welchTest(
	first: Counts,
	second: Counts,
	level: number = CONFIDENCE_LEVEL,
): WelchTest | undefined {
	const probability = upperProbability(level);
	const [a, b] = [uncertainty(first), uncertainty(second)];
	if (a === undefined || b === undefined) return undefined;
	const squaredError = a.squaredError + b.squaredError;
	if (squaredError === 0) return undefined;
	const degreesOfFreedom =
		squaredError ** 2 / (a.squaredError ** 2 / (a.n - 1) + b.squaredError ** 2 / (b.n - 1));
	const difference = a.mean - b.mean;
	const t = difference / Math.sqrt(squaredError);
	const reach = tQuantile(probability, degreesOfFreedom) * Math.sqrt(squaredError);
	return {
		t,
		degreesOfFreedom,
		p: studentTails(t, degreesOfFreedom),
		difference,
		low: difference - reach,
		high: difference + reach,
		n: [a.n, b.n],
	};
}

/** The mean and the square of its standard error. */
function uncertainty(counts: Counts) {
	const centre = mean(counts);
	const spread = variance(counts);
	if (centre === undefined || spread === undefined) return undefined;
	return { ...centre, squaredError: spread.variance / spread.n };
}
