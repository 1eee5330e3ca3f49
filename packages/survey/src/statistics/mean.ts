import { total } from './counts.ts';
import type { Counts } from './counts.ts';

/**
 * Mean (average) of counted values.
 *
 * Method: sum of value × count over the number of answers, as R's weighted.mean(value, n).
 * Missing: no answers gives undefined. Throws RangeError for counts that cannot be counts.
 *
 * @example
 * mean([{ value: 1, n: 2 }, { value: 4, n: 1 }]); // => { mean: 2, n: 3 }
 * mean([]); // => undefined
 */
export function mean(counts: Counts): { mean: number; n: number } | undefined {
	const n = total(counts);
	if (n === 0) return undefined;
	return { mean: counts.reduce((sum, count) => sum + count.value * count.n, 0) / n, n };
}
