import { percent } from '#lib/format.ts';
import { barColours, needsWhite } from '#lib/survey/results/charts/bar-colours.ts';
import { rounded } from './axis.ts';
import { INK, MUTED } from './colours.ts';
import { type Drawing, drawing, element } from './svg.ts';

/** One bar: the shares of its categories add up to 1; without shares, the note says why. */
export interface BarToDraw {
	readonly label: string;
	readonly shares?: readonly number[];
	readonly note: string;
}

const WIDTH = 620;
const LABELS = 190;
const NOTES = 60;
const BAR = 16;
const ROW = 23;
const LEGEND = 24;
/** About how wide a letter of the legend is, and the room between its entries. */
const LETTER = 4.9;
const GAP = 12;
/** A narrower part of a bar has no room for its figure. */
const NARROWEST = 24;

/** Bars of 100 % under each other, one category beside the next, from disagreement to agreement. */
export function barsDrawing(categories: readonly string[], bars: readonly BarToDraw[]): Drawing {
	const colours = barColours(categories.length, 'scale');
	const height = LEGEND + bars.length * ROW;
	return drawing(WIDTH, height, [
		...legend(categories, colours),
		...bars.flatMap((bar, index) => barParts(bar, LEGEND + index * ROW, colours)),
	]);
}

function legend(categories: readonly string[], colours: readonly string[]): string[] {
	let x = 0;
	return categories.flatMap((category, index) => {
		const fill = colours[index] ?? INK;
		const key = [
			element('rect', { x: rounded(x), y: 4, width: 9, height: 9, fill }),
			element('text', { x: rounded(x + 13), y: 12, 'font-size': 9, fill: MUTED }, category),
		];
		x += 13 + category.length * LETTER + GAP;
		return key;
	});
}

function barParts(
	{ label, shares, note }: BarToDraw,
	y: number,
	colours: readonly string[],
): string[] {
	const middle = y + BAR / 2 + 3.5;
	const name = element('text', { x: 0, y: middle, 'font-size': 10.5, fill: INK }, label);
	if (!shares) {
		return [name, element('text', { x: LABELS, y: middle, 'font-size': 10, fill: MUTED }, note)];
	}
	const room = WIDTH - LABELS - NOTES;
	let from = LABELS;
	const parts = shares.flatMap((share, index) => {
		const x = from;
		const width = share * room;
		const fill = colours[index] ?? INK;
		from += width;
		const part = element('rect', { x: rounded(x), y, width: rounded(width), height: BAR, fill });
		if (width < NARROWEST) return [part];
		const ink = needsWhite(fill) ? '#fff' : INK;
		const place = { x: rounded(x + width / 2), y: middle, 'text-anchor': 'middle' };
		return [part, element('text', { ...place, 'font-size': 9.5, fill: ink }, percent(share))];
	});
	const n = { x: WIDTH, y: middle, 'text-anchor': 'end', 'font-size': 9.5, fill: MUTED };
	return [name, ...parts, element('text', n, note)];
}
