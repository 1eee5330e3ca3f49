import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { checkShare } from '../probability/check-share.ts';
import { CONFIDENCE_LEVEL, upperProbability } from './level.ts';

export type ShareInterval = { share: number; low: number; high: number; n: number };

/**
 * Share with its confidence interval.
 *
 * Method: Wilson score interval without continuity correction (Wilson 1927), as R's
 * prop.test(x, n, correct = FALSE)$conf.int. It stays within 0–1 and has a width also at 0 and n.
 * Missing: n counts given answers; none gives undefined.
 * Throws RangeError unless successes and n are whole numbers with 0 ≤ successes ≤ n.
 *
 * @example
 * wilsonInterval(81, 263); // => { share: 0.308, low: 0.2553, high: 0.3662, n: 263 }
 * wilsonInterval(0, 20); // => { share: 0, low: 0, high: 0.1611, n: 20 }
 * wilsonInterval(0, 0); // => undefined
 */
export function wilsonInterval(
	successes: number,
	n: number,
	level: number = CONFIDENCE_LEVEL,
): ShareInterval | undefined {
	checkShare({ successes, n });
	const z = normalQuantile(upperProbability(level), 0, 1);
	if (n === 0) return undefined;
	const share = successes / n;
	const shrink = 1 + z ** 2 / n;
	const centre = (share + z ** 2 / (2 * n)) / shrink;
	const reach = (z / shrink) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
	// At 0 and n one end is exact, which the last digit of the arithmetic may miss.
	const low = successes === 0 ? 0 : centre - reach;
	const high = successes === n ? 1 : centre + reach;
	return { share, low, high, n };
}
