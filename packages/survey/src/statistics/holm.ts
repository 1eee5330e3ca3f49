import { checkPValues } from '../probability/check-p-values.ts';

/**
 * p-values of a family of tests, adjusted so that the risk of even one false find in the family
 * stays what the single test promised.
 *
 * Method: Holm's step-down Bonferroni (Holm 1979), as R's p.adjust(p, "holm"). Given back in the
 * order they came.
 * Missing: leave out tests that could not be made; no tests gives an empty list.
 * Throws RangeError for a p outside 0–1.
 *
 * @example
 * holm([0.01, 0.04, 0.03]); // => [0.03, 0.06, 0.06]
 * holm([]); // => []
 */
export function holm(pValues: readonly number[]): readonly number[] {
	checkPValues(pValues);
	const adjusted = new Map<number, number>();
	let highest = 0;
	for (const [place, [test, p]] of smallestFirst(pValues).entries()) {
		highest = Math.max(highest, Math.min(1, (pValues.length - place) * p));
		adjusted.set(test, highest);
	}
	return pValues.map((_, test) => Number(adjusted.get(test)));
}

function smallestFirst(pValues: readonly number[]): readonly [number, number][] {
	return [...pValues.entries()].toSorted(([, first], [, second]) => first - second);
}
