/** So many learners who got one question right, or not, and got so many of all other questions right. */
export type CountedResult = { readonly right: boolean; readonly rest: number; readonly n: number };

/** Throws RangeError unless every count is a whole number of at least 0. */
export function checkCounts(counts: readonly number[]): void {
	if (counts.some((n) => !Number.isSafeInteger(n) || n < 0)) {
		throw new RangeError('a count must be a whole number of at least 0');
	}
}

/** The sum of some numbers. */
export function sumOf(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0);
}
