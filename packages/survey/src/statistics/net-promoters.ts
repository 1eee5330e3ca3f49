import { total } from './counts.ts';
import type { Counts } from './counts.ts';

const PROMOTES_FROM = 9;
const DETRACTS_TO = 6;
const HIGHEST = 10;

/**
 * How many would recommend (9–10), how many rather not (0–6), of how many answers from 0 to 10.
 *
 * Method: the groups of the Net Promoter Score (Reichheld 2003).
 * Missing: no answers gives undefined.
 * Throws RangeError for an answer that is not a whole number from 0 to 10.
 *
 * @example
 * netPromoters([{ value: 9, n: 5 }, { value: 7, n: 3 }, { value: 6, n: 2 }]); // => { promoters: 5, detractors: 2, n: 10 }
 * netPromoters([]); // => undefined
 */
export function netPromoters(
	counts: Counts,
): { promoters: number; detractors: number; n: number } | undefined {
	const n = total(counts);
	if (counts.some(({ value }) => !Number.isInteger(value) || value < 0 || value > HIGHEST)) {
		throw new RangeError('an answer about recommending is a whole number from 0 to 10');
	}
	if (n === 0) return undefined;
	const promoters = total(counts.filter(({ value }) => value >= PROMOTES_FROM));
	const detractors = total(counts.filter(({ value }) => value <= DETRACTS_TO));
	return { promoters, detractors, n };
}
