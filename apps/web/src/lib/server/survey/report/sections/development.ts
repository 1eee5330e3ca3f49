import type { Block, Figure, Section } from '#lib/server/documents/document.ts';
import { figure } from '#lib/format.ts';
import { groupName } from '#lib/survey/labels.ts';
import type { ChartPoint } from '#lib/survey/results/charts/chart-figures.ts';
import { chartPoint } from '#lib/survey/results/charts/chart-points.ts';
import { intervalInWords, inWords, whyNone } from '#lib/survey/results/figure-words.ts';
import { themeName } from '#lib/survey/results/theme-words.ts';
import { verdictInWords } from '#lib/survey/results/verdict-words.ts';
import type { HalfYear } from '#lib/survey/half-year.ts';
import { m } from '#paraglide/messages.js';
import type { Overview, ThemeRow, ThemeTrend } from '../../results/overview.ts';
import { trendDrawing } from '../drawings/trend-drawing.ts';
import { ticksOf } from '../drawings/ticks.ts';

const groups = ['gp', 'citizen', 'adviser'] as const;

/** A theme after the other, the three groups side by side. */
export function development({ rows, waves }: Overview): Section {
	return {
		heading: m.reports_development(),
		startsPage: true,
		blocks: rows.flatMap((row): Block[] => [
			{ kind: 'heading', text: themeName(row.theme, row.groups[0]?.labels) },
			{ kind: 'figures', figures: groups.map((group) => groupFigure(group, row, waves)) },
		]),
	};
}

function groupFigure(
	group: (typeof groups)[number],
	{ groups: asked, target }: ThemeRow,
	waves: readonly HalfYear[],
): Figure {
	const heading = groupName[group]();
	const trend = asked.find((one) => one.group === group);
	if (!trend) return { heading, description: '', note: m.results_never_asked() };
	const points = trend.trend.points.map((point) => chartPoint(point, trend.scale, 'mean'));
	const note = verdictInWords(trend.verdict, points, 'mean').text;
	if (!points.some(({ kind }) => kind === 'shown')) return { heading, description: '', note };
	return {
		heading,
		drawing: draw(trend, points, waves, target),
		description: describe(points, waves),
		note,
	};
}

function draw(
	{ group, scale }: ThemeTrend,
	points: readonly ChartPoint[],
	waves: readonly HalfYear[],
	target: number | undefined,
) {
	return trendDrawing({
		group,
		scale,
		ticks: ticksOf(scale),
		...(target !== undefined && {
			target: { value: target, label: m.results_target_line({ target: figure(target, 1) }) },
		}),
		places: points.map((point, index) => ({
			label: shortName(waves[index]),
			under: point.kind === 'shown' ? `n ${figure(point.n)}` : whyNone(point.kind).toLowerCase(),
			...(point.kind === 'shown' && {
				value: { mean: point.value, low: point.low, high: point.high },
			}),
			isConnected: isComparable(point) && isComparable(points[index - 1]),
		})),
	});
}

function isComparable(point: ChartPoint | undefined): boolean {
	return point?.kind === 'shown' && !point.incomparable;
}

/** "1.27", as short as the space under a point is narrow. */
function shortName(wave: HalfYear | undefined): string {
	return wave ? `${wave.half}.${String(wave.year).slice(2)}` : '';
}

/** The same in words: "1. 2027: 3,4 (3,1–3,7), 38 svar". */
function describe(points: readonly ChartPoint[], waves: readonly HalfYear[]): string {
	return points
		.map((point, index) => {
			const wave = waves[index];
			const name = wave ? `${wave.half}. ${wave.year}` : '';
			if (point.kind !== 'shown') return `${name}: ${whyNone(point.kind)}`;
			return m.reports_point({
				wave: name,
				value: inWords(point.value, 'mean'),
				interval: intervalInWords(point, 'mean'),
				n: figure(point.n),
			});
		})
		.join('. ');
}
