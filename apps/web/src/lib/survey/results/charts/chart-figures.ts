import type { HalfYear } from '../../half-year.ts';

/** What the figures of a page are: means on the question's scale, or shares of favourable answers. */
export type Measure = 'mean' | 'share';

/** A figure with its interval, cut at the ends of the axis, and how many gave an answer. */
export interface Estimate {
	readonly value: number;
	readonly low: number;
	readonly high: number;
	readonly n: number;
}

/** What stands in a chart at one wave: a figure, or why there is none. */
export type ChartPoint =
	| ({
			readonly kind: 'shown';
			/** Not asked as today: shown, but connected with nothing and compared with nothing. */
			readonly incomparable?: boolean;
	  } & Estimate)
	| { readonly kind: 'hidden' | 'not-asked' | 'no-data' };

/** One group over the waves: a point for each wave of the chart, in the same order. */
export interface ChartSeries {
	/** Its colour and marker: 1 ●, 2 ▲, 3 ■. */
	readonly series: 1 | 2 | 3;
	readonly name: string;
	readonly points: readonly ChartPoint[];
}

/** The upright axis, always the whole scale. */
export interface ChartAxis {
	readonly min: number;
	readonly max: number;
	readonly measure: Measure;
}

/** A trend as it is drawn. */
export interface TrendDrawing {
	readonly waves: readonly HalfYear[];
	readonly series: readonly ChartSeries[];
	readonly axis: ChartAxis;
	/** What is aimed at, on the axis. */
	readonly target?: number | undefined;
	/** What that line is called, where it is something else than what is aimed at. */
	readonly targetName?: string | undefined;
	/** Drawn in a row of several: the words around it say what is left out. */
	readonly small?: boolean | undefined;
}

/** The axis of an item: its whole scale, or 0 to 1 for shares. */
export function axisOf(
	scale: { readonly min: number; readonly max: number },
	measure: Measure,
): ChartAxis {
	return measure === 'share'
		? { min: 0, max: 1, measure }
		: { min: scale.min, max: scale.max, measure };
}

/** What an address asks to see: `?vis=andel` shows shares, and anything else means. */
export function measureIn(search: URLSearchParams): Measure {
	return search.get('vis') === 'andel' ? 'share' : 'mean';
}
