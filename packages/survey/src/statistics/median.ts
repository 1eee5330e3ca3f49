import { total } from './counts.ts';
import type { Counts } from './counts.ts';
import { orderStatistic } from './order-statistic.ts';

/**
 * Median of counted values: as many answers lie below it as above.
 *
 * Method: the middle value, or the mean of the two in the middle, as R's median() on the rows.
 * Missing: no answers gives undefined. Throws RangeError for counts that cannot be counts.
 *
 * @example
 * median([{ value: 1, n: 2 }, { value: 4, n: 1 }, { value: 5, n: 1 }]); // => { median: 2.5, n: 4 }
 * median([]); // => undefined
 */
export function median(counts: Counts): { median: number; n: number } | undefined {
	const n = total(counts);
	if (n === 0) return undefined;
	const [low, high] = [Math.floor((n + 1) / 2), Math.ceil((n + 1) / 2)];
	return { median: (orderStatistic(counts, low) + orderStatistic(counts, high)) / 2, n };
}
