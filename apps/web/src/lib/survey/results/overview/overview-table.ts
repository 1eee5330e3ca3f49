import type { Cell } from '#lib/csv/write-table.ts';
import type { Overview, ThemeRow, ThemeTrend } from '#lib/server/survey/results/overview.ts';
import { getLocale } from '#paraglide/runtime.js';
import { m } from '#paraglide/messages.js';
import { groupName, waveName } from '../../labels.ts';
import { chartPoint } from '../charts/chart-points.ts';
import { trendCells, trendColumns, trendStatus } from '../charts/trend-cells.ts';
import { themeName } from '../theme-words.ts';
import { verdictInWords } from '../verdict-words.ts';

/** The whole overview as a table: a row for each theme, group and wave, means and shares side by side. */
export function overviewTable(overview: Overview): { header: string[]; rows: Cell[][] } {
	return {
		header: [
			m.results_theme(),
			m.results_group(),
			m.results_column_questions(),
			m.results_wave(),
			m.results_column_status(),
			...trendColumns(),
			m.results_column_target(),
			m.results_column_verdict(),
		],
		rows: overview.rows.flatMap((row) =>
			row.groups.flatMap((trend) => rowsOf(trend, row, overview)),
		),
	};
}

function rowsOf(one: ThemeTrend, { theme, target }: ThemeRow, { waves }: Overview): Cell[][] {
	const { group, labels, scale, trend, verdict } = one;
	const drawn = trend.points.map((point) => chartPoint(point, scale, 'mean'));
	return waves.map((wave, index) => {
		const point = trend.points[index];
		return [
			themeName(theme, labels),
			groupName[group](),
			labels.map((label) => label[getLocale()]).join(' · '),
			waveName(wave),
			trendStatus(point),
			...trendCells(point, scale),
			target,
			verdictInWords(verdict, drawn, 'mean').text,
		];
	});
}
