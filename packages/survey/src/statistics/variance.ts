import type { Counts } from './counts.ts';
import { mean } from './mean.ts';

/**
 * Variance of counted values: how far the answers spread around their mean, squared.
 *
 * Method: squared distances to the mean over n − 1 (sample variance), as R's var() on the rows.
 * Taken in two passes, since the one-pass formula loses digits when the spread is small, and from one
 * of the answers, so that answers that are all alike have a variance of exactly 0.
 * Missing: fewer than two answers have no spread and give undefined.
 *
 * @example
 * variance([{ value: 2, n: 2 }, { value: 5, n: 1 }]); // => { variance: 3, n: 3 }
 * variance([{ value: 2, n: 1 }]); // => undefined
 */
export function variance(counts: Counts): { variance: number; n: number } | undefined {
	const given = counts.filter(({ n }) => n > 0);
	const from = Number(given[0]?.value);
	const centre = mean(given.map(({ value, n }) => ({ value: value - from, n })));
	if (centre === undefined || centre.n < 2) return undefined;
	const squares = given.reduce(
		(sum, { value, n }) => sum + n * (value - from - centre.mean) ** 2,
		0,
	);
	return { variance: squares / (centre.n - 1), n: centre.n };
}
