import { studentTails } from '../probability/tails.ts';
import type { Counts } from './counts.ts';
import { CONFIDENCE_LEVEL } from './level.ts';
import { meanInterval } from './mean-interval.ts';
import { variance } from './variance.ts';

export type PairedT = {
	t: number;
	degreesOfFreedom: number;
	p: number;
	difference: number;
	low: number;
	high: number;
	n: number;
};

/**
 * Mean change of the same people from one time to another, with its interval and p; n is people.
 *
 * `differences` counts each person's later answer minus their earlier.
 * Method: one-sample t test of the differences, as R's t.test(later, earlier, paired = TRUE).
 * Two-sided.
 * Missing: leave out a person without both answers. Fewer than two people, or the same difference for
 * all, gives undefined: there is no spread to hold the change up against.
 * Throws RangeError for a level outside 0–1 and for counts that cannot be counts.
 *
 * @example
 * pairedT([{ value: -4, n: 2 }, { value: 0, n: 3 }, { value: 8, n: 5 }, { value: 16, n: 4 }]); // => { t: 3.4531, degreesOfFreedom: 13, p: 0.0043, difference: 6.8571, low: 2.567, high: 11.1472, n: 14 }
 * pairedT([{ value: 8, n: 5 }]); // => undefined
 */
export function pairedT(
	differences: Counts,
	level: number = CONFIDENCE_LEVEL,
): PairedT | undefined {
	const interval = meanInterval(differences, { level });
	const spread = variance(differences);
	if (interval === undefined || spread === undefined || spread.variance === 0) return undefined;
	const { mean: difference, low, high, n } = interval;
	const t = difference / Math.sqrt(spread.variance / n);
	const degreesOfFreedom = n - 1;
	return { t, degreesOfFreedom, p: studentTails(t, degreesOfFreedom), difference, low, high, n };
}
