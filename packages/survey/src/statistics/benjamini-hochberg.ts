import { checkPValues } from '../probability/check-p-values.ts';

/**
 * p-values of many tests, adjusted so that of the finds only so large a share is expected to be
 * false (the false discovery rate).
 *
 * Method: Benjamini & Hochberg's step-up procedure (1995), as R's p.adjust(p, "BH"). Given back in
 * the order they came.
 * Missing: leave out tests that could not be made; no tests gives an empty list.
 * Throws RangeError for a p outside 0–1.
 *
 * @example
 * benjaminiHochberg([0.01, 0.04, 0.03]); // => [0.03, 0.04, 0.04]
 * benjaminiHochberg([]); // => []
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
	checkPValues(pValues);
	const largestFirst = [...pValues.entries()].toSorted(([, first], [, second]) => second - first);
	const adjusted = new Map<number, number>();
	let lowest = 1;
	for (const [place, [test, p]] of largestFirst.entries()) {
		const rank = pValues.length - place;
		lowest = Math.min(lowest, (pValues.length / rank) * p);
		adjusted.set(test, lowest);
	}
	return pValues.map((_, test) => Number(adjusted.get(test)));
}
