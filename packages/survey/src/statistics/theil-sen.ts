import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { kendallVariance } from '../probability/kendall-variance.ts';
import type { Counts } from './counts.ts';
import { CONFIDENCE_LEVEL, upperProbability } from './level.ts';
import { median } from './median.ts';
import { orderStatistic } from './order-statistic.ts';

export type Slope = { slope: number; low: number; high: number; n: number };

/**
 * How much a figure rises from one wave to the next, hardly moved by one odd wave; n is waves.
 *
 * `times` says where the waves lie, in half-years, when some are missing between them.
 * Method: median of the slopes between all pairs (Theil 1950), with Sen's interval (1968) from the
 * variance of Kendall's S, as scipy.stats.theilslopes. The interval ends at the outermost slopes; of
 * four waves or fewer it is all of them, and covers less than the level says.
 * Missing: leave out a wave without a figure, and give times; fewer than two waves give undefined.
 * Throws RangeError for a level outside 0–1, for figures that are not finite numbers, and unless there
 * is a time for each figure, each later than the one before.
 *
 * @example
 * theilSen([3.4, 3.5, 3.5, 3.8, 3.7, 4]); // => { slope: 0.1, low: 0, high: 0.3, n: 6 }
 * theilSen([3.4, 3.5, 3.8], { times: [0, 1, 4] }); // => { slope: 0.1, low: 0.1, high: 0.1, n: 3 }
 * theilSen([3.4]); // => undefined
 */
export function theilSen(
	values: readonly number[],
	{
		level = CONFIDENCE_LEVEL,
		times = values.map((_, index) => index),
	}: { level?: number; times?: readonly number[] } = {},
): Slope | undefined {
	const probability = upperProbability(level);
	const points = values.map((value, index) => ({ value, time: Number(times[index]) }));
	checkOrder(points, times.length);
	const slopes: Counts = points.flatMap((later, index) =>
		points.slice(0, index).map((earlier) => ({
			value: (later.value - earlier.value) / (later.time - earlier.time),
			n: 1,
		})),
	);
	const middle = median(slopes);
	if (middle === undefined) return undefined;
	const reach = normalQuantile(probability, 0, 1) * Math.sqrt(kendallVariance(values));
	const below = Math.max(Math.round((slopes.length - reach) / 2), 1);
	const above = Math.min(Math.round((slopes.length + reach) / 2) + 1, slopes.length);
	return {
		slope: middle.median,
		low: orderStatistic(slopes, below),
		high: orderStatistic(slopes, above),
		n: values.length,
	};
}

function checkOrder(points: readonly { value: number; time: number }[], times: number): void {
	const rising = points.every(
		({ value, time }, index) =>
			Number.isFinite(value) &&
			Number.isFinite(time) &&
			(index === 0 || time > Number(points[index - 1]?.time)),
	);
	if (!rising || times !== points.length) {
		throw new RangeError(
			'a trend needs finite figures, each with a later time than the one before',
		);
	}
}
