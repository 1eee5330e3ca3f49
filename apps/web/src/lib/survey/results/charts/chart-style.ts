/** The names of the tokens that charts are drawn with. */
type Token = 'ink' | 'muted' | 'line' | 'ground' | `series-${1 | 2 | 3}`;

/** What the page's sheet says: a canvas knows neither its colours nor its type. */
export interface ChartStyle {
	readonly colour: (token: Token) => string;
	readonly family: string;
}

export function chartStyle(canvas: HTMLCanvasElement): ChartStyle {
	const style = getComputedStyle(canvas);
	return {
		colour: (token) => style.getPropertyValue(`--color-${token}`).trim(),
		family: style.fontFamily,
	};
}
