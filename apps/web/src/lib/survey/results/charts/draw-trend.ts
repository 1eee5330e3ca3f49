import {
	Chart,
	type ChartConfiguration,
	type ChartOptions,
	Legend,
	LinearScale,
	LineElement,
	PointElement,
} from 'chart.js';
import { LineWithErrorBarsController, PointWithErrorBar } from 'chartjs-chart-error-bars';
import annotation from 'chartjs-plugin-annotation';
import { figure } from '#lib/format.ts';
import { inWords } from '../figure-words.ts';
import type { ChartPoint, ChartSeries, TrendDrawing } from './chart-figures.ts';
import { type ChartStyle, chartStyle } from './chart-style.ts';
import { breakLines, hiddenMarks, targetLine } from './trend-annotations.ts';
import { offsetOf, waveTicks } from './trend-axis.ts';

Chart.register(
	LinearScale,
	LineElement,
	PointElement,
	LineWithErrorBarsController,
	PointWithErrorBar,
	Legend,
	annotation,
);

const markers = { 1: 'circle', 2: 'triangle', 3: 'rect' } as const;

/** In pixels: as wide as the upright axis of a small chart, whose words stand in columns below it. */
const SMALL_AXIS = 28;

type Axes = NonNullable<ChartOptions<'lineWithErrorBars'>['scales']>;

/** What the error bars' plugin draws: only the upright bar, so there is no xMin and no xMax. */
interface PointWithInterval {
	readonly x: number;
	readonly y: number;
	readonly yMin: number;
	readonly yMax: number;
}

/** Draws the figure and its interval at each wave over the whole scale, with n under the wave. */
export function drawTrend(
	canvas: HTMLCanvasElement,
	drawing: TrendDrawing,
): Chart<'lineWithErrorBars'> {
	const { series } = drawing;
	const style = chartStyle(canvas);
	Chart.defaults.font.family = style.family;
	const configuration: ChartConfiguration<'lineWithErrorBars', PointWithInterval[]> = {
		type: 'lineWithErrorBars',
		data: { datasets: series.flatMap((one) => datasetsOf(one, drawing, style)) },
		options: {
			animation: false,
			events: [],
			maintainAspectRatio: false,
			// At least two pixels for each one of the page: pictures are saved and printed.
			devicePixelRatio: Math.max(2, window.devicePixelRatio),
			// Room for a marker at the end of the scale.
			clip: false,
			layout: { autoPadding: false, padding: { top: 8, bottom: 4 } },
			plugins: {
				legend: {
					display: series.length > 1,
					align: 'start',
					labels: {
						usePointStyle: true,
						color: style.colour('ink'),
						font: { size: 14 },
						filter: ({ text }) => text !== '',
					},
				},
				tooltip: { enabled: false },
				annotation: {
					annotations: [
						...targetLine(drawing, style),
						...breakLines(drawing, style),
						...hiddenMarks(drawing, style),
					],
				},
			},
			scales: { x: wavesAxis(drawing, style), y: figuresAxis(drawing, style) },
		},
	};
	return new Chart(canvas, configuration as ChartConfiguration<'lineWithErrorBars'>);
}

/** The waves, with as much room before the first and after the last as between two. */
function wavesAxis(drawing: TrendDrawing, style: ChartStyle): Axes['x'] {
	const { waves, small = false } = drawing;
	return {
		type: 'linear',
		min: -0.5,
		max: waves.length - 0.5,
		afterBuildTicks: (scale) => {
			scale.ticks = waves.map((_, value) => ({ value }));
		},
		ticks: {
			display: !small,
			color: style.colour('muted'),
			maxRotation: 0,
			autoSkip: false,
			callback: (value) => waveTicks(drawing)[Number(value)],
		},
		grid: { display: false },
	};
}

/** The whole scale of what is measured. */
function figuresAxis(drawing: TrendDrawing, style: ChartStyle): Axes['y'] {
	const { axis, small = false } = drawing;
	return {
		min: axis.min,
		max: axis.max,
		...(small && {
			afterFit: (scale: { width: number }) => {
				scale.width = SMALL_AXIS;
			},
		}),
		ticks: {
			color: style.colour('muted'),
			font: { size: small ? 11 : 13 },
			stepSize: stepOf(drawing),
			callback: (value) => {
				if (axis.measure !== 'share') return figure(Number(value));
				// Beside a small chart there is no room for the sign.
				return small ? figure(Number(value) * 100) : inWords(Number(value), 'share');
			},
		},
		grid: { color: style.colour('line') },
	};
}

/** A line through what may be compared, and hollow markers without a line for what may not. */
function datasetsOf(one: ChartSeries, drawing: TrendDrawing, style: ChartStyle) {
	const colour = style.colour(`series-${one.series}`);
	const offset = offsetOf(drawing, one);
	const width = drawing.small ? 1.5 : 2;
	const look = {
		borderColor: colour,
		borderWidth: width,
		pointBorderWidth: width,
		pointStyle: markers[one.series],
		pointRadius: drawing.small ? 4 : 6,
		tension: 0,
		errorBarColor: colour,
		errorBarWhiskerColor: colour,
		errorBarLineWidth: width,
		errorBarWhiskerSize: drawing.small ? 5 : 8,
	};
	const compared = (point: ChartPoint) => point.kind === 'shown' && !point.incomparable;
	const apart = (point: ChartPoint) => point.kind === 'shown' && point.incomparable === true;
	const lines = {
		...look,
		label: one.name,
		backgroundColor: colour,
		data: one.points.map((point, x) => pointAt(x + offset, point, compared)),
	};
	if (!one.points.some(apart)) return [lines];
	const lone = {
		...look,
		label: '',
		showLine: false,
		backgroundColor: '#fff',
		data: one.points.map((point, x) => pointAt(x + offset, point, apart)),
	};
	return [lines, lone];
}

/** A gap where there is no figure: the error bars' plugin takes no null. */
function pointAt(
	x: number,
	point: ChartPoint,
	isDrawn: (point: ChartPoint) => boolean,
): PointWithInterval {
	if (point.kind !== 'shown' || !isDrawn(point)) return { x, y: NaN, yMin: NaN, yMax: NaN };
	return { x, y: point.value, yMin: point.low, yMax: point.high };
}

/** A small chart names the ends of the scale only. */
function stepOf({ axis, small }: TrendDrawing): number {
	if (small) return axis.max - axis.min;
	if (axis.measure === 'share') return 0.25;
	const length = axis.max - axis.min;
	return length > 20 ? 20 : length > 5 ? 2 : 1;
}
