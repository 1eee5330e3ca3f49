import { CONFIDENCE_LEVEL } from './level.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** So many of the n who answered. */
export type Share = { readonly successes: number; readonly n: number };

export type ShareDifference = {
	difference: number;
	low: number;
	high: number;
	n: readonly [number, number];
};

/**
 * Difference between the shares of two separate groups, first minus second, with its interval.
 *
 * Method: Newcombe's hybrid score interval without continuity correction (Newcombe 1998, Stat Med
 * 17:873, method 10), as R's DescTools::BinomDiffCI(method = "score").
 * Missing: a group without answers gives undefined.
 * Throws RangeError for counts that wilsonInterval refuses.
 *
 * @example
 * newcombeDifference({ successes: 56, n: 70 }, { successes: 48, n: 80 }); // => { difference: 0.2, low: 0.0524, high: 0.3339, n: [70, 80] }
 * newcombeDifference({ successes: 56, n: 70 }, { successes: 0, n: 0 }); // => undefined
 */
export function newcombeDifference(
	first: Share,
	second: Share,
	level: number = CONFIDENCE_LEVEL,
): ShareDifference | undefined {
	const a = wilsonInterval(first.successes, first.n, level);
	const b = wilsonInterval(second.successes, second.n, level);
	if (a === undefined || b === undefined) return undefined;
	const difference = a.share - b.share;
	return {
		difference,
		low: difference - Math.hypot(a.share - a.low, b.high - b.share),
		high: difference + Math.hypot(a.high - a.share, b.share - b.low),
		n: [a.n, b.n],
	};
}
