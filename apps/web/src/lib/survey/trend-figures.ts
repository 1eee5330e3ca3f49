import type { Scale, TrendPoint } from '@raadgiver/survey';
import { m } from '#paraglide/messages.js';
import { figure, percent } from '#lib/format.ts';

/** What a trend shows: the mean on the question's scale, or the share of favourable answers. */
export type Measure = 'mean' | 'share';

/** A wave's figure with its interval, cut at the ends of the scale. */
export interface Estimate {
	readonly value: number;
	readonly low: number;
	readonly high: number;
	readonly n: number;
}

type Ends = Pick<Scale, 'min' | 'max'>;

/** The ends of the axis: always the whole scale. */
export function axisOf(scale: Ends, measure: Measure): Ends {
	return measure === 'share' ? { min: 0, max: 1 } : { min: scale.min, max: scale.max };
}

/** The figure of a wave, or nothing where none may be shown. */
export function estimateOf(point: TrendPoint, scale: Ends, measure: Measure): Estimate | undefined {
	if (point.kind !== 'shown') return undefined;
	if (measure === 'share') {
		const { share, low, high } = point.topShare;
		return { value: share, low, high, n: point.n };
	}
	return {
		value: point.mean,
		low: Math.max(scale.min, point.low),
		high: Math.min(scale.max, point.high),
		n: point.n,
	};
}

/** "3,9" or "74 %". */
export function inWords(value: number, measure: Measure): string {
	return measure === 'share' ? percent(value) : figure(value, 1);
}

/** Why a wave has no figure. */
export function whyNone(point: Exclude<TrendPoint, { kind: 'shown' }>): string {
	if (point.kind === 'hidden') return m.survey_point_hidden();
	return point.kind === 'not-asked' ? m.survey_point_not_asked() : m.survey_point_no_data();
}
