import type { Counts } from '../statistics/counts.ts';
import { meanInterval } from '../statistics/mean-interval.ts';
import type { MeanInterval } from '../statistics/mean-interval.ts';
import { topShare } from '../statistics/top-share.ts';
import type { ShareInterval } from '../statistics/wilson-interval.ts';
import { hideSmallGroup } from './hide-small-group.ts';
import type { Point } from './hide-small-group.ts';
import { trendStatement } from './trend-statement.ts';
import type { TrendStatement } from './trend-statement.ts';

/** One wave of one item; `counts` undefined where the item was not asked. */
export type TrendWave = {
	readonly wave: string;
	readonly counts: Counts | undefined;
	/** Number of people in the group, for the finite population correction of the mean. */
	readonly population?: number | undefined;
};

export type TrendFigures = MeanInterval & { topShare: ShareInterval };
export type TrendPoint = { wave: string } & Point<TrendFigures>;
export type Trend = { points: readonly TrendPoint[]; statement: TrendStatement };

/**
 * One item over the waves, in the order given: mean and share of favourable answers (`top` and
 * above) with their intervals and n, and what may be said about the development.
 * Groups under `minimum` are hidden wave by wave. Throws as the statistics it is made of.
 *
 * @example
 * trend([{ wave: '2026-1', counts: [{ value: 4, n: 3 }] }], { top: 4 }); // => { points: [{ wave: '2026-1', kind: 'hidden', reason: 'small-group' }], statement: { kind: 'too-few-waves', shown: 0, needed: 5 } }
 */
export function trend(
	waves: readonly TrendWave[],
	{ top, minimum, level }: { top: number; minimum?: number; level?: number },
): Trend {
	const points = waves.map(({ wave, counts, population }): TrendPoint => {
		const figuresOf = (asked: Counts) => {
			const interval = meanInterval(asked, { level, population });
			const share = topShare(asked, top, level);
			return interval && share && { ...interval, topShare: share };
		};
		return { wave, ...hideSmallGroup(counts, figuresOf, minimum) };
	});
	return { points, statement: trendStatement(points) };
}
