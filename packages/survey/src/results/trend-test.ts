import { cochranArmitage } from '../statistics/cochran-armitage.ts';
import { mannKendall } from '../statistics/mann-kendall.ts';
import { differenceBetween } from './difference.ts';
import type { ShownPoint, Trend } from './trend.ts';
import type { VerdictGrounds, VerdictRow, VerdictSize, WaveFigure } from './verdict.ts';

/** The means are tested from so many waves: of fewer, even a rise in each gives p over 0.05. */
export const WAVES_FOR_MEANS = 5;

/** The favourable shares are tested from so many: of two, there is no course to speak of. */
export const WAVES_FOR_SHARES = 3;

/** The test of one row, before it is one of several. Above 0, `tendency` says that it rises. */
export type TrendTest = {
	theme: string;
	tendency: number;
	size: VerdictSize;
	grounds: Pick<VerdictGrounds, 'test' | 'p' | 'waves' | 'first' | 'last'>;
};

/**
 * Tests whether a row rises or falls over its comparable waves: Mann–Kendall of the means, or, with
 * three or four waves, Cochran–Armitage of the favourable shares, which knows how many answered.
 * Hidden waves leave a gap in time and nothing else. Too few waves give undefined.
 */
export function testTrend({ theme, trend, scale }: VerdictRow): TrendTest | undefined {
	const points = comparablePoints(trend);
	const [first, last] = [points.at(0), points.at(-1)];
	const times = points.map(({ time }) => time);
	const means = mannKendall(points.map(testedMean), { times });
	const shares = cochranArmitage(
		points.map(({ favourable, n }) => ({ successes: favourable, n })),
		{ scores: times },
	);
	const size = first && last && differenceBetween(last, first, { scale });
	if (points.length < WAVES_FOR_SHARES || !size || !means || !shares) return undefined;
	const ofMeans = points.length >= WAVES_FOR_MEANS;
	return {
		theme,
		tendency: ofMeans ? means.s : shares.z,
		size: { ...size, slope: means.slope },
		grounds: {
			test: ofMeans ? 'mann-kendall' : 'cochran-armitage',
			p: ofMeans ? means.p : shares.p,
			waves: points.map(({ wave }) => wave),
			first: figureOf(first),
			last: figureOf(last),
		},
	};
}

/** The points that may be tested against each other. */
export function comparablePoints({ points }: Trend): ShownPoint[] {
	return points.filter((point) => point.kind === 'shown').filter(({ comparable }) => comparable);
}

/** Means of thirds may differ in their last digit though the answers are alike: that is a tie. */
function testedMean({ mean }: ShownPoint): number {
	return Number(mean.toFixed(9));
}

function figureOf({ wave, mean, topShare, n }: ShownPoint): WaveFigure {
	return { wave, mean, share: topShare.share, n };
}
