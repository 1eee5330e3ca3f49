/**
 * From disagreement to agreement. Told apart by the colour-blind too: the two ends differ in blue
 * against yellow, and each step in lightness.
 */
const SCALE = ['#b2452e', '#e3a48f', '#ddd7cc', '#8db3bc', '#0f4c5c'] as const;

/** Okabe and Ito's palette, for what has no order. */
const OPTIONS = [
	'#0072b2',
	'#e69f00',
	'#009e73',
	'#cc79a7',
	'#56b4e9',
	'#d55e00',
	'#f0e442',
	'#737d83',
] as const;

/** A colour for each of so many categories, as #rrggbb. */
export function barColours(count: number, kind: 'scale' | 'options'): string[] {
	return Array.from({ length: count }, (_, index) =>
		kind === 'options'
			? (OPTIONS[index % OPTIONS.length] ?? '')
			: onScale(count === 1 ? 1 : index / (count - 1)),
	);
}

/** The colour at a share of the way, mixed of the two next to it. */
function onScale(share: number): string {
	const place = share * (SCALE.length - 1);
	const from = Math.min(SCALE.length - 2, Math.floor(place));
	const low = channels(SCALE[from] ?? '');
	const high = channels(SCALE[from + 1] ?? '');
	const mixed = low.map((channel, index) =>
		Math.round(channel + (place - from) * ((high[index] ?? 0) - channel)),
	);
	return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Whether white stands out from the colour better than the page's ink does. */
export function needsWhite(colour: string): boolean {
	// Relative luminance (WCAG 2.2); against 0.18 both have about the same contrast.
	const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
		const value = channel / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18;
}

function channels(colour: string): number[] {
	return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
