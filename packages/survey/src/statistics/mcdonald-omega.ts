import { itemCovariances } from './item-covariances.ts';
import type { ItemRow } from './item-covariances.ts';

/** No item is taken to be without any error of its own, as in factanal(). */
const LEAST_UNIQUENESS = 0.005;
const CLOSE_ENOUGH = 1e-14;
const MOST_STEPS = 20_000;

/**
 * McDonald's omega of a scale with its items' loadings on one common factor: how much of the spread
 * in the sum of the items comes from what they have in common. Unlike alpha it does not take the
 * items to be equally good.
 *
 * Method: (Σ loading)² / ((Σ loading)² + Σ uniqueness) (McDonald 1999) of the one-factor model with the
 * greatest likelihood given the correlations, as R's factanal(x, 1); found by the EM algorithm
 * (Rubin and Thayer 1982), which goes on until nothing changes, where R stops some 1e-7 earlier.
 * Missing: only respondents who answered every item count, and n is their number. No more of them
 * than there are items, or an item without spread, gives undefined.
 * Throws RangeError for fewer than three items, and as itemCovariances.
 *
 * @example
 * mcdonaldOmega([[4, 5, 4], [2, 2, 3], [5, 4, 4], [1, 2, 1], [3, 3, 4]]); // => { omega: 0.9289, loadings: [0.9975, 0.8507, 0.8507], n: 5 }
 * mcdonaldOmega([[4, 5, 4], [2, 2, 3]]); // => undefined
 */
export function mcdonaldOmega(
	rows: readonly ItemRow[],
): { omega: number; loadings: readonly number[]; n: number } | undefined {
	if (rows.some((row) => row.length < 3)) throw new RangeError('omega needs at least three items');
	const found = itemCovariances(rows);
	if (!found?.correlations || found.n <= found.correlations.length) return undefined;
	const { loadings, uniquenesses } = oneFactor(found.correlations);
	const common = sum(loadings) ** 2;
	return { omega: common / (common + sum(uniquenesses)), loadings, n: found.n };
}

type Factor = { loadings: readonly number[]; uniquenesses: readonly number[] };

function oneFactor(correlations: readonly (readonly number[])[]): Factor {
	let factor: Factor = {
		loadings: correlations.map(() => Math.SQRT1_2),
		uniquenesses: correlations.map(() => 0.5),
	};
	let change = 1;
	for (let step = 0; step < MOST_STEPS && change > CLOSE_ENOUGH; step += 1) {
		const next = improved(correlations, factor);
		change = Math.max(...next.loadings.map((one, i) => Math.abs(one - Number(factor.loadings[i]))));
		factor = next;
	}
	return factor;
}

/** One step of EM: the factor's scores expected from the items, and the items' regressions on them. */
function improved(correlations: readonly (readonly number[])[], factor: Factor): Factor {
	const { loadings, uniquenesses } = factor;
	const weights = loadings.map((loading, item) => loading / Number(uniquenesses[item]));
	const scale = 1 + dot(loadings, weights);
	const scores = weights.map((weight) => weight / scale);
	const withScores = correlations.map((row) => dot(row, scores));
	const spread = 1 - dot(scores, loadings) + dot(scores, withScores);
	const next = withScores.map((covariance) => covariance / spread);
	return {
		loadings: next,
		uniquenesses: next.map((loading, item) =>
			Math.max(1 - loading * Number(withScores[item]), LEAST_UNIQUENESS),
		),
	};
}

function dot(first: readonly number[], second: readonly number[]): number {
	return sum(first.map((one, index) => one * Number(second[index])));
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((all, number) => all + number, 0);
}
