import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale } from 'chart.js';
import { figure, percent } from '#lib/format.ts';
import { barColours } from './bar-colours.ts';
import type { BarsDrawing } from './bars-drawing.ts';
import { chartStyle } from './chart-style.ts';
import { figuresInBars } from './figures-in-bars.ts';
import { hatched } from './hatched.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend);

/** Draws each distribution as a bar of 100 %, its parts named above and their figures in them. */
export function drawStackedBars(canvas: HTMLCanvasElement, drawing: BarsDrawing): Chart<'bar'> {
	const { rows, categories, kind } = drawing;
	const style = chartStyle(canvas);
	Chart.defaults.font.family = style.family;
	const colours = barColours(categories.length, kind);
	return new Chart(canvas, {
		type: 'bar',
		data: {
			labels: rows.map(({ label, n }) => (n === undefined ? [label] : [label, `n ${figure(n)}`])),
			datasets: colours.map((colour, index) => ({
				label: categories[index] ?? '',
				data: rows.map(({ shares }) => shares?.[index] ?? 0),
				backgroundColor: isHatched(index, drawing) ? hatched(colour) : colour,
				borderColor: '#fff',
				borderWidth: { right: 1 },
				barPercentage: 0.8,
				categoryPercentage: 0.9,
			})),
		},
		options: {
			animation: false,
			events: [],
			indexAxis: 'y',
			maintainAspectRatio: false,
			// At least two pixels for each one of the page: pictures are saved and printed.
			devicePixelRatio: Math.max(2, window.devicePixelRatio),
			plugins: {
				legend: {
					align: 'start',
					labels: { color: style.colour('ink'), font: { size: 13 }, boxWidth: 16, boxHeight: 16 },
				},
				tooltip: { enabled: false },
			},
			scales: {
				x: {
					stacked: true,
					min: 0,
					max: 1,
					ticks: {
						color: style.colour('muted'),
						stepSize: 0.25,
						callback: (value) => percent(Number(value)),
					},
					grid: { color: style.colour('line') },
				},
				y: {
					stacked: true,
					ticks: { color: style.colour('ink'), autoSkip: false },
					grid: { display: false },
				},
			},
		},
		plugins: [figuresInBars(drawing, colours, style)],
	});
}

/** The lower half of a scale is hatched, so that the two sides differ without colour too. */
function isHatched(index: number, { kind, categories }: BarsDrawing): boolean {
	return kind === 'scale' && index < (categories.length - 1) / 2;
}
