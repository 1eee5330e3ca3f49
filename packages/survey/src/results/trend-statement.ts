import type { ShownPoint, TrendPoint } from './trend.ts';

/** With fewer waves than this even a rise in every wave can be chance (Mann–Kendall, p ≥ 0.05). */
export const WAVES_NEEDED = 5;

/** What may be said about a trend. The words for it are the page's. */
export type TrendStatement =
	| { kind: 'too-few-waves'; shown: number; needed: number }
	| { kind: 'described'; first: ShownPoint; last: ShownPoint; change: number };

/**
 * What the shown points allow to be said: too few of them, or the change of the mean from the first
 * to the last. A description only; whether the change is more than chance is not tested here.
 */
export function trendStatement(points: readonly TrendPoint[]): TrendStatement {
	const shown = points.filter((point) => point.kind === 'shown');
	const first = shown.at(0);
	const last = shown.at(-1);
	if (first === undefined || last === undefined || shown.length < WAVES_NEEDED) {
		return { kind: 'too-few-waves', shown: shown.length, needed: WAVES_NEEDED };
	}
	return { kind: 'described', first, last, change: last.mean - first.mean };
}
