import type { RespondentGroup } from '@raadgiver/survey';
import type { Overview, ThemeRow, ThemeTrend } from '#lib/server/survey/results/overview.ts';
import { getLocale } from '#paraglide/runtime.js';
import { m } from '#paraglide/messages.js';
import { waveName } from '../../labels.ts';
import { axisOf, type ChartAxis, type ChartPoint, type Measure } from '../charts/chart-figures.ts';
import { chartPoint } from '../charts/chart-points.ts';
import { inWords, intervalInWords } from '../figure-words.ts';
import { themeInSentence, themeName } from '../theme-words.ts';
import { verdictInWords, type VerdictWords } from '../verdict-words.ts';
import { type Headline, headline } from './headline.ts';

/** A theme as the page draws it: the words are made where they are sent from. */
export interface OverviewRow {
	readonly theme: string;
	readonly name: string;
	/** The questions that the figure is made of. */
	readonly about: string;
	/** Under which the distribution of the answers is found. */
	readonly item: string;
	readonly target?: number | undefined;
	readonly cells: readonly OverviewCell[];
}

export interface OverviewCell {
	readonly group: RespondentGroup;
	readonly axis: ChartAxis;
	readonly points: readonly ChartPoint[];
	readonly verdict: VerdictWords;
	/** The newest figure with its interval: "3,9 (3,7–4,1)". */
	readonly newest?: string | undefined;
	/** Which waves are hidden, if others are shown. */
	readonly hidden?: string | undefined;
}

/** What the overview says first. */
export function headlineOf({ rows, moved }: Overview): Headline {
	const verdicts = rows.flatMap(({ groups }) => groups.map(({ verdict }) => verdict));
	const [verdict] = moved;
	const row = rows.find(({ theme }) => theme === verdict?.theme);
	const trend = row?.groups.find(({ group }) => group === verdict?.group);
	if (!verdict || !trend) return headline(verdicts, undefined);
	const theme = themeInSentence(verdict.theme, trend.labels);
	return headline(verdicts, { verdict, theme, scale: trend.scale });
}

/** The overview's rows, with figures of this kind. */
export function rowsOf({ rows, waves }: Overview, measure: Measure): OverviewRow[] {
	return rows.map((row) => {
		const [first] = row.groups;
		const labels = first?.labels ?? [];
		return {
			theme: row.theme,
			name: themeName(row.theme, labels),
			about: labels.map((label) => label[getLocale()]).join(' · '),
			item: first?.item ?? '',
			target: measure === 'mean' ? targetOf(row) : undefined,
			cells: row.groups.map((trend) => cellOf(trend, waves.map(waveName), measure)),
		};
	});
}

/** Nothing where the scale was changed after the target was set. */
function targetOf({ target, groups }: ThemeRow): number | undefined {
	const isOnScale = groups.every(
		({ scale }) => target !== undefined && target >= scale.min && target <= scale.max,
	);
	return isOnScale ? target : undefined;
}

function cellOf(
	{ group, scale, trend, verdict }: ThemeTrend,
	names: readonly string[],
	measure: Measure,
): OverviewCell {
	const points = trend.points.map((point) => chartPoint(point, scale, measure));
	const newest = points.findLast((point) => point.kind === 'shown');
	const hidden = names.filter((_, index) => points[index]?.kind === 'hidden');
	return {
		group,
		axis: axisOf(scale, measure),
		points,
		verdict: verdictInWords(verdict, points, measure),
		newest: newest && `${inWords(newest.value, measure)} (${intervalInWords(newest, measure)})`,
		hidden:
			newest && hidden.length > 0 ? m.results_hidden_in({ waves: hidden.join(', ') }) : undefined,
	};
}
