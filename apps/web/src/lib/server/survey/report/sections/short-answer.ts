import type { Section, TableBlock } from '#lib/server/documents/document.ts';
import { figure, percent } from '#lib/format.ts';
import { groupName } from '#lib/survey/labels.ts';
import { chartPoint } from '#lib/survey/results/charts/chart-points.ts';
import { headline } from '#lib/survey/results/overview/headline.ts';
import { themeInSentence, themeName } from '#lib/survey/results/theme-words.ts';
import { verdictInWords } from '#lib/survey/results/verdict-words.ts';
import { m } from '#paraglide/messages.js';
import { getLocale } from '#paraglide/runtime.js';
import type { Overview, ThemeTrend } from '../../results/overview.ts';

/** What moved most and what that rests on, what may be said of each theme, and who answered. */
export function shortAnswer(results: Overview): Section {
	const trends = results.rows.flatMap(({ groups }) => groups);
	const [first] = results.moved;
	const mover = trends.find(({ verdict }) => verdict === first);
	const said = headline(
		trends.map(({ verdict }) => verdict),
		first &&
			mover && {
				verdict: first,
				theme: themeInSentence(first.theme, mover.labels),
				scale: mover.scale,
			},
	);
	return {
		heading: said.heading,
		blocks: [
			{ kind: 'paragraph', text: said.text, tone: 'lead' },
			...(said.rest ? [{ kind: 'paragraph', text: said.rest } as const] : []),
			{
				kind: 'table',
				caption: m.reports_verdicts(),
				header: [m.results_theme(), ...groups.map((group) => groupName[group]())],
				rows: results.rows.map((row) => [
					themeName(row.theme, row.groups[0]?.labels),
					...groups.map((group) => inWords(row.groups.find((one) => one.group === group))),
				]),
				numeric: [],
			},
			turnoutTable(results),
			...areaTables(results),
		],
	};
}

const groups = ['gp', 'citizen', 'adviser'] as const;

function inWords(trend: ThemeTrend | undefined): string {
	if (!trend) return m.results_point_not_asked();
	const points = trend.trend.points.map((point) => chartPoint(point, trend.scale, 'mean'));
	return verdictInWords(trend.verdict, points, 'mean').text;
}

function turnoutTable({ turnout }: Overview): TableBlock {
	return {
		kind: 'table',
		caption: m.reports_turnout(),
		header: [m.results_group(), m.reports_invited(), m.reports_answered(), m.reports_rate()],
		rows: turnout.map(({ group, invited, responses }) => [
			groupName[group](),
			invited === undefined ? '–' : figure(invited),
			responses === undefined ? '–' : figure(responses),
			invited && responses !== undefined ? percent(responses / invited) : '–',
		]),
		numeric: [1, 2, 3],
	};
}

function areaTables({ turnout }: Overview): TableBlock[] {
	const asked = turnout.filter(({ areas }) => areas.length > 0);
	if (asked.length === 0) return [];
	const rows = asked.flatMap(({ group, areas }) =>
		areas.map(({ label, answers }) => [
			groupName[group](),
			label[getLocale()],
			answers === undefined ? m.results_point_hidden() : figure(answers),
		]),
	);
	return [
		{
			kind: 'table',
			caption: m.reports_areas(),
			header: [m.results_group(), m.reports_area(), m.reports_answered()],
			rows,
			numeric: [2],
		},
	];
}
