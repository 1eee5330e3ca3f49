import type { Chart, Plugin } from 'chart.js';
import { percent } from '#lib/format.ts';
import { needsWhite } from './bar-colours.ts';
import type { BarRow, BarsDrawing } from './bars-drawing.ts';
import type { ChartStyle } from './chart-style.ts';

/** In pixels: a narrower part of a bar has no room for its figure, which stands in the table. */
const NARROWEST = 30;

/** Writes the share in each part that has room for it, and the note where there is no bar. */
export function figuresInBars(
	{ rows }: BarsDrawing,
	colours: readonly string[],
	style: ChartStyle,
): Plugin<'bar'> {
	return {
		id: 'figuresInBars',
		afterDatasetsDraw: (chart) => {
			const { ctx } = chart;
			ctx.save();
			ctx.font = `700 13px ${style.family}`;
			ctx.textBaseline = 'middle';
			for (const [index, row] of rows.entries()) {
				if (row.shares) writeShares(chart, index, row.shares, colours, style);
				else writeNote(chart, index, row, style);
			}
			ctx.restore();
		},
	};
}

function writeShares(
	chart: Chart,
	row: number,
	shares: readonly number[],
	colours: readonly string[],
	style: ChartStyle,
): void {
	const { ctx, scales } = chart;
	const axis = scales['x'];
	if (!axis) return;
	const y = scales['y']?.getPixelForValue(row) ?? 0;
	ctx.textAlign = 'center';
	let before = 0;
	for (const [index, colour] of colours.entries()) {
		const share = shares[index] ?? 0;
		const from = axis.getPixelForValue(before);
		const to = axis.getPixelForValue(before + share);
		before += share;
		if (to - from < NARROWEST) continue;
		ctx.fillStyle = needsWhite(colour) ? '#fff' : style.colour('ink');
		ctx.fillText(percent(share), (from + to) / 2, y);
	}
}

function writeNote(
	{ ctx, chartArea, scales }: Chart,
	row: number,
	{ note }: BarRow,
	style: ChartStyle,
) {
	ctx.textAlign = 'left';
	ctx.fillStyle = style.colour('muted');
	ctx.fillText(note ?? '', chartArea.left + 8, scales['y']?.getPixelForValue(row) ?? 0);
}
