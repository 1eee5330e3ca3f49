import type { TrendPoint } from '@raadgiver/survey';
import type { ChartPoint, Measure } from './chart-figures.ts';

/** Digits that no chart and no table shows; more would only be sent. */
const DECIMALS = 4;

/** A point of a trend as it is drawn: the mean or the share, its interval cut at the ends of the scale. */
export function chartPoint(
	point: TrendPoint,
	scale: { readonly min: number; readonly max: number },
	measure: Measure,
): ChartPoint {
	if (point.kind !== 'shown') return { kind: point.kind };
	const [value, low, high] =
		measure === 'share'
			? [point.topShare.share, point.topShare.low, point.topShare.high]
			: [point.mean, Math.max(scale.min, point.low), Math.min(scale.max, point.high)];
	return {
		kind: 'shown',
		value: rounded(value),
		low: rounded(low),
		high: rounded(high),
		n: point.n,
		...(!point.comparable && { incomparable: true }),
	};
}

function rounded(value: number): number {
	return Math.round(value * 10 ** DECIMALS) / 10 ** DECIMALS;
}
