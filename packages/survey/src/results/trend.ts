import { total } from '../statistics/counts.ts';
import type { Counts } from '../statistics/counts.ts';
import { meanInterval } from '../statistics/mean-interval.ts';
import type { MeanInterval } from '../statistics/mean-interval.ts';
import { topShare } from '../statistics/top-share.ts';
import type { ShareInterval } from '../statistics/wilson-interval.ts';
import { hideSmallGroup } from './hide-small-group.ts';
import type { Base, Point } from './hide-small-group.ts';

/** One wave of one item in one group. */
export type TrendWave = {
	readonly wave: string;
	readonly counts: Base;
	/** When it was, in half-years; the place in the list unless waves are missing between. */
	readonly time?: number | undefined;
	/** Number of people in the group, for the finite population correction of the mean. */
	readonly population?: number | undefined;
	/**
	 * False where the question was another one than in the newest wave: another scale, or a break
	 * that the questionnaire declares. Such a wave is shown, but never tested or connected.
	 */
	readonly comparable?: boolean | undefined;
	/** The lowest favourable answer of this wave, where its scale was another one. */
	readonly top?: number | undefined;
	/** Where this wave asks for larger groups than the others. */
	readonly minimum?: number | undefined;
};

export type TrendFigures = MeanInterval & {
	topShare: ShareInterval;
	/** How many answers `topShare` counts as favourable. */
	favourable: number;
	comparable: boolean;
	time: number;
	/** All answers: a group that is large enough may be shown with its whole distribution. */
	counts: Counts;
};

export type TrendPoint = { wave: string } & Point<TrendFigures>;
export type ShownPoint = Extract<TrendPoint, { kind: 'shown' }>;
export type Trend = { points: readonly TrendPoint[] };

/**
 * One item over the waves, in the order given: mean and share of favourable answers (`top` and
 * above) with their intervals and n. What may be said about the development: see verdicts.
 * Groups under `minimum` are hidden wave by wave. Throws as the statistics it is made of.
 *
 * @example
 * trend([{ wave: '2026-1', counts: [{ value: 4, n: 3 }] }], { top: 4 }); // => { points: [{ wave: '2026-1', kind: 'hidden', reason: 'small-group' }] }
 */
export function trend(
	waves: readonly TrendWave[],
	{ top, minimum, level }: { top: number; minimum?: number; level?: number },
): Trend {
	const points = waves.map((asked, place): TrendPoint => {
		const { wave, population, comparable = true, time = place } = asked;
		const figuresOf = (counts: Counts): TrendFigures | undefined => {
			const interval = meanInterval(counts, { level, population });
			const share = favourableShare(counts, asked.top ?? top, level);
			return interval && share && { ...interval, ...share, comparable, time, counts };
		};
		return { wave, ...hideSmallGroup(asked.counts, figuresOf, asked.minimum ?? minimum) };
	});
	return { points };
}

function favourableShare(counts: Counts, top: number, level: number | undefined) {
	const share = topShare(counts, top, level);
	const favourable = total(counts.filter(({ value }) => value >= top));
	return share && { topShare: share, favourable };
}
