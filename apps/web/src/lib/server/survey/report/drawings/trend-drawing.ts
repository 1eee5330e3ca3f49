import { type Frame, heightOf, placeOf } from './axis.ts';
import { INK, LINE, MUTED, SERIES } from './colours.ts';
import { type Drawing, drawing, element } from './svg.ts';

/** One wave of the trend; nothing in `value` where none may be shown or none was given. */
export interface TrendPlace {
	readonly label: string;
	/** "n 38", or why there is no figure. */
	readonly under: string;
	readonly value?: { readonly mean: number; readonly low: number; readonly high: number };
	/** Whether the line from the point before leads here: not over a changed scale. */
	readonly isConnected: boolean;
}

export interface TrendToDraw {
	readonly group: keyof typeof SERIES;
	readonly scale: { readonly min: number; readonly max: number };
	readonly ticks: readonly { readonly value: number; readonly label: string }[];
	readonly target?: { readonly value: number; readonly label: string };
	readonly places: readonly TrendPlace[];
}

const frame: Frame = { width: 210, height: 185, left: 16, right: 2, top: 8, bottom: 26 };
const WHISKER = 3;
/** With more waves than this every second name stands, and n only in the table. */
const ROOMY = 7;

/** A trend as vectors: the whole scale, each wave's mean with its interval, the target as a line. */
export function trendDrawing({ group, scale, ticks, target, places }: TrendToDraw): Drawing {
	const colour = SERIES[group].colour;
	const points = places.map((place, index) => ({
		...place,
		x: placeOf(index, places.length, frame),
		y: place.value && heightOf(place.value.mean, scale, frame),
	}));
	return drawing(frame.width, frame.height, [
		...ticks.flatMap(({ value, label }) => tick(heightOf(value, scale, frame), label)),
		...(target ? targetLine(heightOf(target.value, scale, frame), target.label) : []),
		...points.map((point, index) => {
			const before = points[index - 1];
			if (!point.isConnected || point.y === undefined || before?.y === undefined) return '';
			const ends = { x1: before.x, y1: before.y, x2: point.x, y2: point.y };
			return element('line', { ...ends, stroke: colour, 'stroke-width': 1.5 });
		}),
		...points.flatMap(({ x, y, value }) => {
			if (!value || y === undefined) return [];
			const low = heightOf(Math.max(value.low, scale.min), scale, frame);
			const high = heightOf(Math.min(value.high, scale.max), scale, frame);
			return [interval(x, low, high, colour), SERIES[group].marker(x, y, colour)];
		}),
		...points.flatMap(({ x, label, under }, index) => {
			if (points.length <= ROOMY) {
				return [words(x, frame.height - 14, label, INK), words(x, frame.height - 3, under, MUTED)];
			}
			return index % 2 === 0 ? [words(x, frame.height - 14, label, INK)] : [];
		}),
	]);
}

function tick(y: number, label: string): string[] {
	const right = frame.width - frame.right;
	return [
		element('line', { x1: frame.left, y1: y, x2: right, y2: y, stroke: LINE, 'stroke-width': 0.6 }),
		element(
			'text',
			{ x: frame.left - 4, y: y + 3, 'font-size': 8.5, fill: MUTED, 'text-anchor': 'end' },
			label,
		),
	];
}

function targetLine(y: number, label: string): string[] {
	const ends = { x1: frame.left, y1: y, x2: frame.width - frame.right, y2: y };
	return [
		element('line', { ...ends, stroke: MUTED, 'stroke-width': 0.8, 'stroke-dasharray': '4 3' }),
		element('text', { x: frame.left + 2, y: y - 3, 'font-size': 8, fill: MUTED }, label),
	];
}

function interval(x: number, low: number, high: number, colour: string): string {
	const line = `M${x} ${low}V${high}M${x - WHISKER} ${low}h${2 * WHISKER}M${x - WHISKER} ${high}h${2 * WHISKER}`;
	return element('path', { d: line, stroke: colour, 'stroke-width': 1.1, fill: 'none' });
}

function words(x: number, y: number, text: string, colour: string): string {
	return element('text', { x, y, 'font-size': 8.5, fill: colour, 'text-anchor': 'middle' }, text);
}
