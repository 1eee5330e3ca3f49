import type { Alternative } from './alternative.ts';

/**
 * p of a statistic whose whole distribution is known: `ways[i]` arrangements give the statistic i.
 *
 * Two-sided means at least as far from the expectation as what was found, as R's
 * exactRankTests::wilcox.exact and coin; where the distribution is symmetric that is twice the
 * smaller tail.
 */
export function exactP(
	ways: Float64Array,
	found: number,
	{ alternative, expectation }: { alternative: Alternative; expectation: number },
): number {
	const distance = Math.abs(found - expectation);
	const counts: Record<Alternative, (statistic: number) => boolean> = {
		greater: (statistic) => statistic >= found,
		less: (statistic) => statistic <= found,
		'two-sided': (statistic) => Math.abs(statistic - expectation) >= distance,
	};
	const asFar = ways.filter((_, statistic) => counts[alternative](statistic));
	return sum(asFar) / sum(ways);
}

function sum(ways: Float64Array): number {
	return ways.reduce((total, count) => total + count, 0);
}
