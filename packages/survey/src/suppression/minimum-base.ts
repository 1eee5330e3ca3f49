/**
 * Refuses a base or a minimum that cannot be one.
 *
 * Throws RangeError unless every base is a whole number of at least 0 and the minimum a whole number
 * of at least 2: what a programme may set starts higher (see LOWEST_MINIMUM_GROUP), and a minimum of
 * 1 would hide nobody.
 */
export function refuseImpossibleBases(bases: readonly number[], minimum: number): void {
	if (!Number.isSafeInteger(minimum) || minimum < 2) {
		throw new RangeError('the minimum must be a whole number of at least 2');
	}
	if (bases.some((n) => !Number.isSafeInteger(n) || n < 0)) {
		throw new RangeError('a base must be a whole number of at least 0');
	}
}
