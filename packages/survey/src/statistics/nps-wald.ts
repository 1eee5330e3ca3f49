import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import type { Counts } from './counts.ts';
import { CONFIDENCE_LEVEL, upperProbability } from './level.ts';
import { netPromoters } from './net-promoters.ts';

/** −100 to 100. */
export type Nps = { nps: number; standardError: number; low: number; high: number; n: number };

/**
 * Net Promoter Score with its plain interval: percentage of promoters less that of detractors.
 *
 * Method: Wald, nps ± z · √((p + d − (p − d)²) / n), cut at ±100. Where all answered alike its width
 * is 0, which promises too much; npsInterval is what the product shows.
 * Missing: no answers gives undefined. Throws RangeError as netPromoters, and for a level outside 0–1.
 *
 * @example
 * npsWald([{ value: 9, n: 50 }, { value: 7, n: 30 }, { value: 6, n: 20 }]); // => { nps: 30, standardError: 7.8102, low: 14.6922, high: 45.3078, n: 100 }
 * npsWald([]); // => undefined
 */
export function npsWald(counts: Counts, level: number = CONFIDENCE_LEVEL): Nps | undefined {
	const z = normalQuantile(upperProbability(level), 0, 1);
	const found = netPromoters(counts);
	if (found === undefined) return undefined;
	const { promoters, detractors, n } = found;
	const share = (promoters - detractors) / n;
	const standardError = 100 * Math.sqrt(((promoters + detractors) / n - share ** 2) / n);
	const nps = 100 * share;
	const low = Math.max(nps - z * standardError, -100);
	const high = Math.min(nps + z * standardError, 100);
	return { nps, standardError, low, high, n };
}
