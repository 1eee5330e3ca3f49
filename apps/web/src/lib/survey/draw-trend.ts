import {
	CategoryScale,
	Chart,
	type ChartConfiguration,
	LinearScale,
	LineElement,
	PointElement,
} from 'chart.js';
import { LineWithErrorBarsController, PointWithErrorBar } from 'chartjs-chart-error-bars';
import type { Scale } from '@raadgiver/survey';
import { m } from '#paraglide/messages.js';
import { figure, percent } from '#lib/format.ts';
import type { HalfYear } from './half-year.ts';
import { axisOf, type Estimate, type Measure } from './trend-figures.ts';

Chart.register(
	CategoryScale,
	LinearScale,
	LineElement,
	PointElement,
	LineWithErrorBarsController,
	PointWithErrorBar,
);

const markers = { 1: 'circle', 2: 'triangle', 3: 'rect' } as const;

interface Drawing {
	readonly series: 1 | 2 | 3;
	readonly estimates: readonly (Estimate | undefined)[];
	readonly waves: readonly HalfYear[];
	readonly scale: Scale;
	readonly measure: Measure;
}

/** What the error bars' plugin draws: only the upright bar, so there is no xMin and no xMax. */
interface PointWithInterval {
	readonly x: number;
	readonly y: number;
	readonly yMin: number;
	readonly yMax: number;
}

/** Draws the point and its interval for each wave over the whole scale, with n under the wave. */
export function drawTrend(canvas: HTMLCanvasElement, drawing: Drawing): Chart<'lineWithErrorBars'> {
	const { series, estimates, waves, scale, measure } = drawing;
	const style = getComputedStyle(canvas);
	const colour = style.getPropertyValue(`--color-series-${series}`);
	const ink = style.getPropertyValue('--color-muted');
	const grid = style.getPropertyValue('--color-line');
	const axis = axisOf(scale, measure);
	Chart.defaults.font.family = style.fontFamily;
	const configuration: ChartConfiguration<'lineWithErrorBars', PointWithInterval[]> = {
		type: 'lineWithErrorBars',
		data: {
			labels: waves.map((wave, index) => waveLabel(wave, estimates[index])),
			datasets: [
				{
					data: estimates.map((estimate, x) => pointAt(x, estimate)),
					borderColor: colour,
					backgroundColor: colour,
					borderWidth: 2,
					pointStyle: markers[series],
					pointRadius: 5,
					tension: 0,
					errorBarColor: colour,
					errorBarWhiskerColor: colour,
					errorBarLineWidth: 2,
					errorBarWhiskerSize: 8,
				},
			],
		},
		options: {
			animation: false,
			maintainAspectRatio: false,
			// Room for a marker at the end of the scale or of the row of waves.
			clip: false,
			layout: { padding: { top: 6, right: 8 } },
			plugins: { legend: { display: false }, tooltip: { enabled: false } },
			scales: {
				x: { ticks: { color: ink, maxRotation: 0, autoSkip: false }, grid: { display: false } },
				y: {
					...axis,
					ticks: {
						color: ink,
						stepSize: measure === 'share' ? 0.25 : axis.max > 5 ? 2 : 1,
						callback: (value) =>
							measure === 'share' ? percent(Number(value)) : figure(Number(value)),
					},
					grid: { color: grid },
				},
			},
		},
	};
	return new Chart(canvas, configuration as ChartConfiguration<'lineWithErrorBars'>);
}

/** A gap in the line where there is no figure: the error bars' plugin takes no null. */
function pointAt(x: number, estimate: Estimate | undefined): PointWithInterval {
	const { value: y, low: yMin, high: yMax } = estimate ?? { value: NaN, low: NaN, high: NaN };
	return { x, y, yMin, yMax };
}

/** "1.", "2024", "n = 38": three lines, so that six waves fit on a phone. */
function waveLabel({ year, half }: HalfYear, estimate: Estimate | undefined): string[] {
	return [`${half}.`, String(year), estimate ? `n ${figure(estimate.n)}` : m.survey_no_figure()];
}
