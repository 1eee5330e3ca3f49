/** How many gave each value. The order carries no meaning, and a value may stand more than once. */
export type Counts = readonly { readonly value: number; readonly n: number }[];

/**
 * Number of answers in the counts.
 *
 * Missing: counts hold given answers only; skipped, "ved ikke" and not reached are never in them.
 * Throws RangeError for a count that is not a whole number of at least 0, and for a value that is
 * not a finite number.
 *
 * @example
 * total([{ value: 1, n: 2 }, { value: 5, n: 3 }]); // => 5
 * total([]); // => 0
 */
export function total(counts: Counts): number {
	return counts.reduce((sum, { value, n }) => {
		if (!Number.isFinite(value)) throw new RangeError('a counted value must be a finite number');
		if (!Number.isSafeInteger(n) || n < 0) {
			throw new RangeError('a count must be a whole number of at least 0');
		}
		return sum + n;
	}, 0);
}
