import type { CountedResult } from './counted-results.ts';
import { sumOf } from './counted-results.ts';
import { itemRestCorrelation } from './item-rest-correlation.ts';

/** An option of a question, and how many chose it first. */
export type ChosenOption = {
	readonly option: number;
	readonly right: boolean;
	readonly n: number;
};

/** Why a question may mislead. */
export type Misleading =
	| { readonly kind: 'wrong-option'; readonly option: number; readonly n: number }
	| { readonly kind: 'negative-discrimination'; readonly correlation: number };

/** Learners below which a correlation under 0 is likely enough to be chance that it is not told. */
export const LEAST_FOR_DISCRIMINATION = 30;

/**
 * What says that a question misleads, rather than that it is hard: a wrong option that was chosen more
 * often than a right one, most often first; and that those who know the most get it wrong.
 *
 * The first is distractor analysis, the second a corrected item–total correlation below 0 (Haladyna
 * and Rodriguez, Developing and Validating Test Items, 2013, ch. 17). The first needs no more people
 * than may be shown, the second LEAST_FOR_DISCRIMINATION.
 *
 * @example
 * misleading([{ option: 0, right: true, n: 4 }, { option: 1, right: false, n: 6 }], []); // => [{ kind: 'wrong-option', option: 1, n: 6 }]
 */
export function misleading(
	options: readonly ChosenOption[],
	results: readonly CountedResult[],
): readonly Misleading[] {
	const fewestRight = Math.min(...options.filter(({ right }) => right).map(({ n }) => n));
	const wrong = options
		.filter(({ right, n }) => !right && n > fewestRight)
		.toSorted((a, b) => b.n - a.n)
		.map(({ option, n }) => ({ kind: 'wrong-option' as const, option, n }));
	const enough = sumOf(results.map(({ n }) => n)) >= LEAST_FOR_DISCRIMINATION;
	const correlation = enough ? itemRestCorrelation(results) : undefined;
	return correlation !== undefined && correlation < 0
		? [...wrong, { kind: 'negative-discrimination', correlation }]
		: wrong;
}
