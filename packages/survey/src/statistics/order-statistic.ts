import { total } from './counts.ts';
import type { Counts } from './counts.ts';

/**
 * The value that stands on the given place when all answers stand in line, lowest first, counted
 * from 1.
 *
 * Method: as R's sort(x)[place] on the rows.
 * Throws RangeError for a place that no answer has, and for counts that cannot be counts.
 *
 * @example
 * orderStatistic([{ value: 1, n: 2 }, { value: 4, n: 3 }], 3); // => 4
 */
export function orderStatistic(counts: Counts, place: number): number {
	const n = total(counts);
	let passed = 0;
	for (const { value, n: here } of counts.toSorted((a, b) => a.value - b.value)) {
		passed += here;
		if (Number.isSafeInteger(place) && place >= 1 && place <= passed) return value;
	}
	throw new RangeError(`there is no place ${place} among ${n} answers`);
}
