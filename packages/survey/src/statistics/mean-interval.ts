import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import type { Counts } from './counts.ts';
import { CONFIDENCE_LEVEL, upperProbability } from './level.ts';
import { mean } from './mean.ts';
import { variance } from './variance.ts';

export type MeanInterval = { mean: number; low: number; high: number; n: number };

/**
 * Mean with its confidence interval.
 *
 * Method: Student's t, mean ± t(n − 1) · sd / √n, as R's t.test(x)$conf.int. With `population`, the
 * number of people in the whole group, the standard error is multiplied by the finite population
 * correction √((N − n) / (N − 1)) (Cochran 1977, § 2.5): when everybody has answered, nothing is
 * uncertain. The interval is not cut at the ends of the scale.
 * Missing: fewer than two answers say nothing about the spread and give undefined.
 * Throws RangeError for a level outside 0–1 and for a population that is smaller than n.
 *
 * @example
 * meanInterval([{ value: 1, n: 2 }, { value: 2, n: 3 }, { value: 3, n: 8 }, { value: 4, n: 20 }, { value: 5, n: 17 }]); // => { mean: 3.94, low: 3.6394, high: 4.2406, n: 50 }
 * meanInterval([{ value: 3, n: 2 }, { value: 5, n: 2 }], { population: 4 }); // => { mean: 4, low: 4, high: 4, n: 4 }
 * meanInterval([{ value: 3, n: 1 }]); // => undefined
 */
export function meanInterval(
	counts: Counts,
	{ level = CONFIDENCE_LEVEL, population }: { level?: number; population?: number } = {},
): MeanInterval | undefined {
	const probability = upperProbability(level);
	const centre = mean(counts);
	const spread = variance(counts);
	if (centre === undefined || spread === undefined) return undefined;
	const { n } = centre;
	const standardError = Math.sqrt(spread.variance / n) * finitePopulation(n, population);
	const reach = tQuantile(probability, n - 1) * standardError;
	return { mean: centre.mean, low: centre.mean - reach, high: centre.mean + reach, n };
}

function finitePopulation(n: number, population: number | undefined): number {
	if (population === undefined) return 1;
	if (!Number.isSafeInteger(population) || population < n) {
		throw new RangeError('the population must be a whole number that is at least n');
	}
	return Math.sqrt((population - n) / (population - 1));
}
