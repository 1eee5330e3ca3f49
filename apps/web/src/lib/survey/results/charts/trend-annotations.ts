import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import { m } from '#paraglide/messages.js';
import { inWords } from '../figure-words.ts';
import type { ChartSeries, TrendDrawing } from './chart-figures.ts';
import type { ChartStyle } from './chart-style.ts';
import { offsetOf } from './trend-axis.ts';

/** What is aimed at, as a line across, named at the end where the figures leave it most room. */
export function targetLine(
	{ series, target, targetName, axis, small }: TrendDrawing,
	style: ChartStyle,
): AnnotationOptions[] {
	if (target === undefined) return [];
	const first = distanceAt(series, target, 0);
	const last = distanceAt(series, target, -1);
	const isAtStart = Math.abs(first ?? Infinity) > Math.abs(last ?? Infinity);
	// Above the line, unless that is where the figures are or where the axis ends.
	const isBelow = ((isAtStart ? first : last) ?? 0) > 0 || target === axis.max;
	return [
		{
			type: 'line',
			scaleID: 'y',
			value: target,
			borderColor: style.colour('ink'),
			borderWidth: small ? 1 : 1.5,
			borderDash: [4, 4],
			drawTime: 'beforeDatasetsDraw',
			label: {
				display: true,
				content: targetName ?? m.results_target_line({ target: inWords(target, axis.measure) }),
				position: isAtStart ? 'start' : 'end',
				yAdjust: (isBelow ? 1 : -1) * (small ? 8 : 10),
				padding: 2,
				backgroundColor: 'transparent',
				color: style.colour('ink'),
				font: { size: small ? 11 : 13, weight: 'normal', family: style.family },
				drawTime: 'beforeDatasetsDraw',
			},
		},
	];
}

/** How far the nearest figure at one end lies above what is aimed at. */
function distanceAt(
	series: readonly ChartSeries[],
	target: number,
	at: 0 | -1,
): number | undefined {
	return series
		.flatMap(({ points }) => {
			const point = points.at(at);
			return point?.kind === 'shown' ? [point.value - target] : [];
		})
		.toSorted((a, b) => Math.abs(a) - Math.abs(b))[0];
}

/** An upright line between a wave that was asked otherwise and one that is compared. */
export function breakLines({ series }: TrendDrawing, style: ChartStyle): AnnotationOptions[] {
	const breaks = new Set(
		series.flatMap(({ points }) => {
			const kinds = points.map((point) => point.kind === 'shown' && point.incomparable === true);
			return kinds.flatMap((kind, index) => {
				const next = points.findIndex((point, at) => at > index && point.kind === 'shown');
				return kind && next > 0 && !kinds[next] ? [next - 0.5] : [];
			});
		}),
	);
	return [...breaks].map((value) => ({
		type: 'line',
		scaleID: 'x',
		value,
		borderColor: style.colour('muted'),
		borderWidth: 1,
		borderDash: [2, 3],
		drawTime: 'beforeDatasetsDraw',
	}));
}

/** A cross on the axis where a figure is hidden: an empty place would look like nobody was asked. */
export function hiddenMarks(drawing: TrendDrawing, style: ChartStyle): AnnotationOptions[] {
	return drawing.series.flatMap((one) =>
		one.points.flatMap((point, index): AnnotationOptions[] => {
			if (point.kind !== 'hidden') return [];
			return [
				{
					type: 'point',
					xValue: index + offsetOf(drawing, one),
					yValue: drawing.axis.min,
					pointStyle: 'crossRot',
					radius: drawing.small ? 4 : 5,
					borderWidth: 2,
					borderColor: style.colour(`series-${one.series}`),
					backgroundColor: 'transparent',
				},
			];
		}),
	);
}
