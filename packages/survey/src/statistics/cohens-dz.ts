import { noncentralityAt } from '../probability/noncentral-t.ts';
import type { Counts } from './counts.ts';
import { CONFIDENCE_LEVEL, upperProbability } from './level.ts';
import { mean } from './mean.ts';
import { variance } from './variance.ts';

/**
 * Cohen's d of a change of the same people, dz: the mean change measured in standard deviations of
 * the changes, with its interval; n is people. Not to be held up against the d of separate groups.
 *
 * `differences` counts each person's later answer minus their earlier.
 * Method: interval by the noncentral t distribution, as R's effectsize::repeated_measures_d("z").
 * Missing: leave out a person without both answers. Fewer than two people, or the same difference for
 * all, gives undefined.
 * Throws RangeError for a level outside 0–1 and for counts that cannot be counts.
 *
 * @example
 * cohensDz([{ value: -4, n: 2 }, { value: 0, n: 3 }, { value: 8, n: 5 }, { value: 16, n: 4 }]); // => { dz: 0.9229, low: 0.2801, high: 1.5413, n: 14 }
 * cohensDz([{ value: 8, n: 5 }]); // => undefined
 */
export function cohensDz(
	differences: Counts,
	level: number = CONFIDENCE_LEVEL,
): { dz: number; low: number; high: number; n: number } | undefined {
	const probability = upperProbability(level);
	const centre = mean(differences);
	const spread = variance(differences);
	if (!centre || !spread?.variance) return undefined;
	const { n } = centre;
	const dz = centre.mean / Math.sqrt(spread.variance);
	const root = Math.sqrt(n);
	const bound = (share: number) => noncentralityAt(share, dz * root, n - 1) / root;
	const [low, high] = [bound(probability), bound(1 - probability)];
	return { dz, low, high, n };
}
