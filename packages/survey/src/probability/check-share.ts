/** Throws RangeError unless successes and n are whole numbers with 0 ≤ successes ≤ n. */
export function checkShare({ successes, n }: { readonly successes: number; readonly n: number }) {
	if (!Number.isSafeInteger(successes) || !Number.isSafeInteger(n) || successes < 0) {
		throw new RangeError('successes and n must be whole numbers of at least 0');
	}
	if (successes > n) throw new RangeError('there cannot be more successes than answers');
}
