import { figure } from '#lib/format.ts';
import { m } from '#paraglide/messages.js';
import type { ChartSeries, TrendDrawing } from './chart-figures.ts';

const marks = { 1: '●', 2: '▲', 3: '■' } as const;

/** The place of a series beside the middle of its wave, so that intervals do not cover each other. */
export function offsetOf({ series }: TrendDrawing, one: ChartSeries): number {
	const apart = Math.min(0.18, 0.5 / series.length);
	return (series.indexOf(one) - (series.length - 1) / 2) * apart;
}

/**
 * What stands under each wave: "1.", "2027", "n 38", in lines so that six waves fit on a phone. With
 * several series a line for each, after its marker.
 */
export function waveTicks({ waves, series }: TrendDrawing): string[][] {
	return waves.map(({ year, half }, index) => [
		`${half}.`,
		String(year),
		...series.map((one) => `${series.length > 1 ? marks[one.series] : 'n'} ${countAt(one, index)}`),
	]);
}

function countAt({ points }: ChartSeries, index: number): string {
	const point = points[index];
	if (point?.kind === 'shown') return figure(point.n);
	return point?.kind === 'hidden' ? m.results_point_hidden().toLowerCase() : '–';
}
