import gammaln from '@stdlib/math-base-special-gammaln';
import { noncentralityAt } from '../probability/noncentral-t.ts';
import type { Counts } from './counts.ts';
import { CONFIDENCE_LEVEL, upperProbability } from './level.ts';
import { mean } from './mean.ts';
import { variance } from './variance.ts';

export type CohensD = {
	d: number;
	/** Hedges' g: d without its tendency to be too large in small groups. */
	g: number;
	/** Interval of d. */
	low: number;
	high: number;
	n: readonly [number, number];
};

const CORRECTIONS = {
	exact: (degreesOfFreedom: number) => {
		const half = degreesOfFreedom / 2;
		return Math.exp(gammaln(half) - gammaln(half - 0.5) - Math.log(half) / 2);
	},
	approximate: (degreesOfFreedom: number) => 1 - 3 / (4 * degreesOfFreedom - 1),
};

/**
 * Cohen's d and Hedges' g: the difference between the means of two separate groups, first minus
 * second, measured in standard deviations of the answers.
 *
 * Method: pooled standard deviation; interval of d by the noncentral t distribution (Steiger and
 * Fouladi 1997); exact correction for g (Hedges 1981), all as R's effectsize::cohens_d and hedges_g.
 * The product shows these; `approximate` corrects by 1 − 3 / (4ν − 1), ν = n₁ + n₂ − 2, as textbooks do.
 * Missing: fewer than two answers in a group, or no spread in either, gives undefined.
 * Throws RangeError for a level outside 0–1 and for counts that cannot be counts.
 *
 * @example
 * cohensD([{ value: 4, n: 6 }, { value: 5, n: 4 }], [{ value: 3, n: 5 }, { value: 4, n: 5 }]); // => { d: 1.725, g: 1.6519, low: 0.6682, high: 2.7477, n: [10, 10] }
 * cohensD([{ value: 4, n: 6 }], [{ value: 3, n: 1 }]); // => undefined
 */
export function cohensD(
	first: Counts,
	second: Counts,
	{
		level = CONFIDENCE_LEVEL,
		correction = 'exact',
	}: { level?: number; correction?: 'exact' | 'approximate' } = {},
): CohensD | undefined {
	const probability = upperProbability(level);
	const [a, b] = [spreadOf(first), spreadOf(second)];
	if (a === undefined || b === undefined) return undefined;
	const degreesOfFreedom = a.n + b.n - 2;
	const pooled = ((a.n - 1) * a.variance + (b.n - 1) * b.variance) / degreesOfFreedom;
	if (pooled === 0) return undefined;
	const d = (a.mean - b.mean) / Math.sqrt(pooled);
	// d times this is the t of the usual test.
	const weight = Math.sqrt((a.n * b.n) / (a.n + b.n));
	const bound = (share: number) => noncentralityAt(share, d * weight, degreesOfFreedom) / weight;
	const [low, high] = [bound(probability), bound(1 - probability)];
	return { d, g: d * CORRECTIONS[correction](degreesOfFreedom), low, high, n: [a.n, b.n] };
}

function spreadOf(counts: Counts) {
	const centre = mean(counts);
	const spread = variance(counts);
	return centre && spread && { ...centre, ...spread };
}
