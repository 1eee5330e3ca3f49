import type { TrendPoint } from '@raadgiver/survey';
import type { Cell } from '#lib/csv/write-table.ts';
import { m } from '#paraglide/messages.js';
import { whyNone } from '../figure-words.ts';

/** The columns of a wave's figures in a file: mean and share, each with its interval, and n. */
export function trendColumns(): string[] {
	return [
		m.results_measure_mean(),
		m.results_column_mean_low(),
		m.results_column_mean_high(),
		m.results_measure_share(),
		m.results_column_share_low(),
		m.results_column_share_high(),
		'n',
	];
}

/** A wave's figures in those columns, the interval of the mean cut at the ends of the scale. */
export function trendCells(
	point: TrendPoint | undefined,
	scale: { readonly min: number; readonly max: number } | undefined,
): Cell[] {
	if (point?.kind !== 'shown') return trendColumns().map(() => undefined);
	const { mean, low, high, topShare, n } = point;
	return [
		mean,
		scale ? Math.max(scale.min, low) : low,
		scale ? Math.min(scale.max, high) : high,
		topShare.share,
		topShare.low,
		topShare.high,
		n,
	];
}

/** Whether the figures may be set beside the newest wave's, or why there are none. */
export function trendStatus(point: TrendPoint | undefined): string {
	if (point?.kind !== 'shown') return whyNone(point?.kind ?? 'not-asked');
	return point.comparable ? m.results_status_shown() : m.results_status_incomparable();
}
