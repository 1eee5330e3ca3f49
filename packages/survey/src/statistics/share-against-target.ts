import type { Alternative } from '../probability/alternative.ts';
import { binomialP } from '../probability/binomial-p.ts';
import { CONFIDENCE_LEVEL } from './level.ts';
import type { Share } from './newcombe-difference.ts';
import { wilsonInterval } from './wilson-interval.ts';
import type { ShareInterval } from './wilson-interval.ts';

export type ShareAgainstTarget = ShareInterval & { target: number; difference: number; p: number };

/**
 * A share held up against a target that was set beforehand: its interval, how far it lies above the
 * target (below: negative), and the p of such a distance if the target were the true share.
 *
 * Method: exact binomial test, two-sided by the likelihood of the outcomes, as R's binom.test(x, n, p);
 * Wilson score interval (see wilsonInterval).
 * Missing: n counts given answers; none gives undefined.
 * Throws RangeError for a target that does not lie between 0 and 1, and as wilsonInterval.
 *
 * @example
 * shareAgainstTarget({ successes: 205, n: 900 }, 0.2); // => { share: 0.2278, low: 0.2016, high: 0.2563, n: 900, target: 0.2, difference: 0.0278, p: 0.0411 }
 * shareAgainstTarget({ successes: 0, n: 0 }, 0.2); // => undefined
 */
export function shareAgainstTarget(
	{ successes, n }: Share,
	target: number,
	{
		level = CONFIDENCE_LEVEL,
		alternative = 'two-sided',
	}: { level?: number; alternative?: Alternative } = {},
): ShareAgainstTarget | undefined {
	if (!(target > 0 && target < 1)) throw new RangeError('a target lies between 0 and 1');
	const interval = wilsonInterval(successes, n, level);
	if (interval === undefined) return undefined;
	const p = binomialP({ successes, n, share: target }, alternative);
	return { ...interval, target, difference: interval.share - target, p };
}
