import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import type { Counts } from './counts.ts';
import { CONFIDENCE_LEVEL, upperProbability } from './level.ts';
import { netPromoters } from './net-promoters.ts';

export type NpsInterval = {
	/** −100 to 100. */
	nps: number;
	/** Middle of the interval before it is cut: the score, drawn a little towards 0. */
	estimate: number;
	low: number;
	high: number;
	n: number;
};

const ADDED = 3;

/**
 * Net Promoter Score with the interval that the product shows.
 *
 * Method: adjusted Wald, which adds three answers, a quarter promoters and a quarter detractors
 * (Rocks 2016, Int J Market Res 58:1, "Goodman" (3, T)), cut at ±100. It has a width also where all
 * answered alike.
 * Missing: no answers gives undefined. Throws RangeError as netPromoters, and for a level outside 0–1.
 *
 * @example
 * npsInterval([{ value: 9, n: 50 }, { value: 7, n: 30 }, { value: 6, n: 20 }]); // => { nps: 30, estimate: 29.1262, low: 14.0511, high: 44.2013, n: 100 }
 * npsInterval([{ value: 10, n: 10 }]); // => { nps: 100, estimate: 76.9231, low: 47.5036, high: 100, n: 10 }
 * npsInterval([]); // => undefined
 */
export function npsInterval(
	counts: Counts,
	level: number = CONFIDENCE_LEVEL,
): NpsInterval | undefined {
	const z = normalQuantile(upperProbability(level), 0, 1);
	const found = netPromoters(counts);
	if (found === undefined) return undefined;
	const { promoters, detractors, n } = found;
	const all = n + ADDED;
	const share = (promoters - detractors) / all;
	const decided = (promoters + detractors + ADDED / 2) / all;
	const reach = 100 * z * Math.sqrt((decided - share ** 2) / all);
	const estimate = 100 * share;
	const low = Math.max(estimate - reach, -100);
	const high = Math.min(estimate + reach, 100);
	return { nps: (100 * (promoters - detractors)) / n, estimate, low, high, n };
}
