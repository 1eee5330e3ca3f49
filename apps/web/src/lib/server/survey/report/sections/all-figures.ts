import type { Block, Section } from '#lib/server/documents/document.ts';
import { figure } from '#lib/format.ts';
import { groupName, waveName } from '#lib/survey/labels.ts';
import { chartPoint } from '#lib/survey/results/charts/chart-points.ts';
import { intervalInWords, inWords, whyNone } from '#lib/survey/results/figure-words.ts';
import { themeName } from '#lib/survey/results/theme-words.ts';
import { m } from '#paraglide/messages.js';
import type { Overview } from '../../results/overview.ts';

/** Every figure that the drawings show, and where one is hidden, that it is. */
export function allFigures({ rows, waves }: Overview): Section {
	return {
		heading: m.reports_all_figures(),
		startsPage: true,
		blocks: rows.map((row): Block => ({
			kind: 'table',
			caption: themeName(row.theme, row.groups[0]?.labels),
			header: [
				m.results_wave(),
				...row.groups.flatMap(({ group }) => [groupName[group](), m.reports_interval(), 'n']),
			],
			rows: waves.map((wave, index) => [
				waveName(wave),
				...row.groups.flatMap(({ trend, scale }) => {
					const found = trend.points[index];
					const point = found && chartPoint(found, scale, 'mean');
					if (!point) return ['–', '–', '–'];
					if (point.kind !== 'shown') return [whyNone(point.kind), '–', '–'];
					const mark = point.incomparable ? '*' : '';
					return [
						inWords(point.value, 'mean') + mark,
						intervalInWords(point, 'mean'),
						figure(point.n),
					];
				}),
			]),
			numeric: row.groups.flatMap((_, index) => [3 * index + 1, 3 * index + 2, 3 * index + 3]),
		})),
	};
}
