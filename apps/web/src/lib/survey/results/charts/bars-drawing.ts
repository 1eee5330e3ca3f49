/** One bar: a wave, a group or a part of a group. */
export interface BarRow {
	readonly label: string;
	/** Left out where the figures are hidden or there are none. */
	readonly n?: number | undefined;
	/** Share of the given answers in each category, which add up to 1; left out as n is. */
	readonly shares?: readonly number[] | undefined;
	/** Said in place of the bar, such as why it is hidden. */
	readonly note?: string | undefined;
}

/** Distributions under each other, as bars of the same length. */
export interface BarsDrawing {
	readonly rows: readonly BarRow[];
	/** The names of what is stacked, from the left: from low to high, or an order without a direction. */
	readonly categories: readonly string[];
	/** A scale goes from red over grey to petrol; options have a colour each. */
	readonly kind: 'scale' | 'options';
}

/** In pixels: room for the names of the categories, and for each bar. */
const NAMES = 84;
const BAR = 46;

export function barsHeight(rows: number): number {
	return NAMES + BAR * rows;
}
