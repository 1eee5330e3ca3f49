import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

// Where the lower end of a distribution-free interval stands among the sorted estimates, counted from
// 1; the upper end stands as far from the other end. Never below 1: of few answers the interval is all
// there is, and covers less than its level.

/**
 * From the distribution of twice the test's statistic (index): the lowest statistic that at least
 * `tail` of the arrangements lie at or below, as R's qwilcox and qsignrank.
 */
export function exactPlace(ways: Float64Array, tail: number): number {
	const all = ways.reduce((sum, count) => sum + count, 0);
	let below = 0;
	const doubled = ways.findIndex((count) => {
		below += count;
		return below / all >= tail;
	});
	return Math.max(doubled / 2, 1);
}

/** From the expectation and the variance of the test's statistic, by the normal approximation. */
export function normalPlace(
	{ expectation, variance }: { expectation: number; variance: number },
	tail: number,
): number {
	const reach = -normalQuantile(tail, 0, 1) * Math.sqrt(variance);
	return Math.max(Math.round(expectation - reach), 1);
}
