import { total } from './counts.ts';
import type { Counts } from './counts.ts';
import { CONFIDENCE_LEVEL } from './level.ts';
import { wilsonInterval } from './wilson-interval.ts';
import type { ShareInterval } from './wilson-interval.ts';

/**
 * Share of favourable answers: those at `top` or above (top box), with its interval.
 *
 * Method: count at or above `top` over n, with the Wilson score interval (see wilsonInterval).
 * Missing: n counts given answers, so "ved ikke" neither helps nor harms; none gives undefined.
 * Throws RangeError for a `top` that is not a number, and for counts that cannot be counts.
 *
 * @example
 * topShare([{ value: 3, n: 13 }, { value: 4, n: 20 }, { value: 5, n: 17 }], 4); // => { share: 0.74, low: 0.6045, high: 0.8413, n: 50 }
 * topShare([], 4); // => undefined
 */
export function topShare(
	counts: Counts,
	top: number,
	level: number = CONFIDENCE_LEVEL,
): ShareInterval | undefined {
	if (!Number.isFinite(top)) throw new RangeError('the lowest favourable value must be a number');
	const favourable = counts.filter((count) => count.value >= top);
	return wilsonInterval(total(favourable), total(counts), level);
}
