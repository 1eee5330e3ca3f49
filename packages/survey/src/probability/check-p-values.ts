/** Throws RangeError unless every p is a number from 0 to 1. */
export function checkPValues(pValues: readonly number[]): void {
	if (pValues.some((p) => !(p >= 0 && p <= 1))) throw new RangeError('a p-value lies from 0 to 1');
}
