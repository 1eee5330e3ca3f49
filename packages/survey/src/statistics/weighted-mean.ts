import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { CONFIDENCE_LEVEL, upperProbability } from './level.ts';

/** How many gave the value among people of the same weight. */
export type WeightedCounts = readonly {
	readonly value: number;
	readonly weight: number;
	readonly n: number;
}[];

export type WeightedMean = {
	mean: number;
	standardError: number;
	low: number;
	high: number;
	/** So many unweighted answers would be as certain, if weights and answers are unrelated. */
	effectiveN: number;
	n: number;
};

/**
 * Mean of weighted answers with its interval and the effective number of answers.
 *
 * Method: Σwy / Σw with the linearised (Taylor) standard error of a sample with replacement, as R's
 * survey::svymean on svydesign(ids = ~1, weights = ~w); interval by Student's t with n − 1; effective
 * n of Kish 1965, (Σw)² / Σw². With equal weights it is meanInterval.
 * Missing: fewer than two answers of a weight above 0 give undefined.
 * Throws RangeError for a level outside 0–1, for values that are not finite, for weights below 0 and
 * for counts that cannot be counts.
 *
 * @example
 * weightedMean([{ value: 4, weight: 1, n: 2 }, { value: 2, weight: 1.5, n: 1 }, { value: 5, weight: 0.5, n: 1 }]); // => { mean: 3.375, standardError: 0.6889, low: 1.1826, high: 5.5674, effectiveN: 3.5556, n: 4 }
 * weightedMean([{ value: 4, weight: 1, n: 1 }]); // => undefined
 */
export function weightedMean(
	counts: WeightedCounts,
	level: number = CONFIDENCE_LEVEL,
): WeightedMean | undefined {
	const probability = upperProbability(level);
	if (counts.some(({ value, weight }) => !Number.isFinite(value) || !isWeight(weight))) {
		throw new RangeError('values are finite numbers, and weights are at least 0');
	}
	if (counts.some(({ n }) => !Number.isSafeInteger(n) || n < 0)) {
		throw new RangeError('a count must be a whole number of at least 0');
	}
	const weighted = counts.filter(({ weight }) => weight > 0);
	const sumOf = (part: (row: WeightedCounts[number]) => number) =>
		weighted.reduce((sum, row) => sum + row.n * part(row), 0);
	const n = sumOf(() => 1);
	if (n < 2) return undefined;
	const weights = sumOf(({ weight }) => weight);
	const mean = sumOf(({ value, weight }) => weight * value) / weights;
	const squares = sumOf(({ value, weight }) => ((weight * (value - mean)) / weights) ** 2);
	const standardError = Math.sqrt((n / (n - 1)) * squares);
	const reach = tQuantile(probability, n - 1) * standardError;
	const effectiveN = weights ** 2 / sumOf(({ weight }) => weight ** 2);
	return { mean, standardError, low: mean - reach, high: mean + reach, effectiveN, n };
}

function isWeight(weight: number): boolean {
	return Number.isFinite(weight) && weight >= 0;
}
