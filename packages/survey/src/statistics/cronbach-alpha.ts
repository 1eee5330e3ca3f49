import fQuantile from '@stdlib/stats-base-dists-f-quantile';
import { itemCovariances } from './item-covariances.ts';
import type { ItemRow } from './item-covariances.ts';
import { CONFIDENCE_LEVEL, upperProbability } from './level.ts';

export type CronbachAlpha = {
	alpha: number;
	low: number;
	high: number;
	/** Alpha of the items scaled to the same spread; undefined if an item has none. */
	standardised: number | undefined;
	meanCorrelation: number | undefined;
	/** Alpha of the scale without each item in turn; undefined where only one would be left. */
	ifDropped: readonly (number | undefined)[];
	n: number;
};

type Matrix = readonly (readonly number[])[];

/**
 * Cronbach's alpha with its interval: how well the items of a scale go together, as far as the
 * answers to one foretell the answers to the others. At most 1; below 0 where items go against each
 * other.
 *
 * Method: Cronbach 1951; interval of Feldt, Woodruff and Salih 1987 by the F distribution, as R's
 * psych::alpha and psych::alpha.ci.
 * Missing: only respondents who answered every item count, and n is their number; fewer than two, or
 * no spread in the sum of the items, gives undefined.
 * Throws RangeError for a level outside 0–1, and as itemCovariances.
 *
 * @example
 * cronbachAlpha([[4, 5, 4], [2, 2, 3], [5, 4, 4], [1, 2, 1]]); // => { alpha: 0.9383, low: 0.5927, high: 0.9958, standardised: 0.9433, meanCorrelation: 0.8471, ifDropped: [0.8791, 0.9333, 0.9106], n: 4 }
 * cronbachAlpha([[4, undefined], [2, 2]]); // => undefined
 */
export function cronbachAlpha(
	rows: readonly ItemRow[],
	level: number = CONFIDENCE_LEVEL,
): CronbachAlpha | undefined {
	const probability = upperProbability(level);
	const found = itemCovariances(rows);
	const alpha = found && alphaOf(found.covariances);
	if (found === undefined || alpha === undefined) return undefined;
	const { covariances, correlations, n } = found;
	const items = covariances.length;
	const below = (share: number) => 1 - (1 - alpha) * fQuantile(share, n - 1, (n - 1) * (items - 1));
	const [low, high] = [below(probability), below(1 - probability)];
	const standardised = correlations && alphaOf(correlations);
	const meanCorrelation = correlations && (total(correlations) - items) / (items * (items - 1));
	const ifDropped = covariances.map((_, item) => alphaOf(without(covariances, item)));
	return { alpha, low, high, standardised, meanCorrelation, ifDropped, n };
}

/** k / (k − 1) · (1 − variances of the items / variance of their sum). */
function alphaOf(covariances: Matrix): number | undefined {
	const items = covariances.length;
	const ofSum = total(covariances);
	if (items < 2 || ofSum <= 0) return undefined;
	const ofItems = covariances.reduce((sum, row, item) => sum + Number(row[item]), 0);
	return (items / (items - 1)) * (1 - ofItems / ofSum);
}

function without(covariances: Matrix, item: number): Matrix {
	return covariances.toSpliced(item, 1).map((row) => row.toSpliced(item, 1));
}

function total(matrix: Matrix): number {
	return matrix.flat().reduce((sum, number) => sum + number, 0);
}
