import { total } from './counts.ts';
import type { Counts } from './counts.ts';

/**
 * Variance of counted values: how far the answers spread around their mean, squared.
 *
 * Method: squared distances to the mean over n − 1 (sample variance), as R's var() on the rows.
 * Taken in two passes, since the one-pass formula loses digits when the spread is small, and from one
 * of the answers, so that answers that are all alike have a variance of exactly 0.
 * Missing: fewer than two answers have no spread and give undefined.
 * Throws RangeError for counts that cannot be counts.
 *
 * @example
 * variance([{ value: 2, n: 2 }, { value: 5, n: 1 }]); // => { variance: 3, n: 3 }
 * variance([{ value: 2, n: 1 }]); // => undefined
 */
export function variance(counts: Counts): { variance: number; n: number } | undefined {
	const n = total(counts);
	if (n < 2) return undefined;
	const given = counts.filter((count) => count.n > 0);
	const from = Number(given[0]?.value);
	const shifted = given.map((count) => ({ value: count.value - from, n: count.n }));
	const centre = shifted.reduce((sum, count) => sum + count.n * count.value, 0) / n;
	const squares = shifted.reduce((sum, count) => sum + count.n * (count.value - centre) ** 2, 0);
	return { variance: squares / (n - 1), n };
}
