import { checkCounts, sumOf } from './counted-results.ts';
import type { CountedResult } from './counted-results.ts';

/**
 * How far those who get a question right are those who get the others right, from −1 to 1. Below 0
 * it is those who know the most that get it wrong: then something in the question misleads them.
 *
 * Method: corrected item–total correlation, that is Pearson's r of the question (0 or 1) and the number
 * right of all other questions, the point-biserial correlation. Without its own point in the sum
 * (Henrysson 1963, Psychometrika 28:211), which would make every question of a short test look good.
 * As R's cor(item, total − item).
 * Missing: leave out whoever lacks an answer. Undefined where all got it right or all wrong, and where
 * all got equally many of the others right. Throws RangeError for counts that cannot be.
 *
 * @example
 * itemRestCorrelation([{ right: true, rest: 2, n: 3 }, { right: false, rest: 0, n: 3 }]); // => 1
 * itemRestCorrelation([{ right: true, rest: 1, n: 5 }, { right: true, rest: 3, n: 5 }]); // => undefined
 */
export function itemRestCorrelation(results: readonly CountedResult[]): number | undefined {
	checkCounts(results.map(({ n }) => n));
	const people = sumOf(results.map(({ n }) => n));
	const mean = (value: (result: CountedResult) => number) =>
		sumOf(results.map((result) => value(result) * result.n)) / people;
	const [item, rest] = [mean(({ right }) => Number(right)), mean((result) => result.rest)];
	const together = mean((result) => (Number(result.right) - item) * (result.rest - rest));
	const spread =
		mean(({ right }) => (Number(right) - item) ** 2) * mean((result) => (result.rest - rest) ** 2);
	// Where nobody is counted the means are no numbers, and neither is what comes of them.
	return spread > 0 ? Math.min(1, Math.max(-1, together / Math.sqrt(spread))) : undefined;
}
