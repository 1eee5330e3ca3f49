import type { Counts } from './counts.ts';
import { mean } from './mean.ts';

/**
 * Variance of counted values: how far the answers spread around their mean, squared.
 *
 * Method: squared distances to the mean over n − 1 (sample variance), as R's var() on the rows.
 * Taken in two passes, since the one-pass formula loses digits when the spread is small.
 * Missing: fewer than two answers have no spread and give undefined.
 *
 * @example
 * variance([{ value: 2, n: 2 }, { value: 5, n: 1 }]); // => { variance: 3, n: 3 }
 * variance([{ value: 2, n: 1 }]); // => undefined
 */
export function variance(counts: Counts): { variance: number; n: number } | undefined {
	const centre = mean(counts);
	if (centre === undefined || centre.n < 2) return undefined;
	const squares = counts.reduce((sum, { value, n }) => sum + n * (value - centre.mean) ** 2, 0);
	return { variance: squares / (centre.n - 1), n: centre.n };
}
