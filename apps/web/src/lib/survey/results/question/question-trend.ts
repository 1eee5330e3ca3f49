import { type TrendPoint, verdicts } from '@raadgiver/survey';
import type { ScaleResults } from '#lib/server/survey/results/question/question.ts';
import type { GroupAnswers } from '#lib/server/survey/results/question/question-waves.ts';
import { figure } from '#lib/format.ts';
import { m } from '#paraglide/messages.js';
import type { HalfYear } from '../../half-year.ts';
import { groupName, waveName } from '../../labels.ts';
import {
	axisOf,
	type ChartPoint,
	type Measure,
	type TrendDrawing,
} from '../charts/chart-figures.ts';
import { chartPoint } from '../charts/chart-points.ts';
import { inWords, intervalInWords, whyNone } from '../figure-words.ts';
import { GROUP_SERIES } from '../charts/group-series.ts';
import { type VerdictWords, verdictInWords } from '../verdict-words.ts';
import type { FigureTable } from './question-table.ts';

/** The groups over the waves, on one scale. */
export interface QuestionTrend {
	readonly drawing: TrendDrawing;
	/** The newest figure of each group. */
	readonly sentence: string;
	readonly verdicts: readonly { readonly name: string; readonly verdict: VerdictWords }[];
	/** What cannot be drawn on the axis. */
	readonly notes: readonly string[];
	readonly table: FigureTable;
}

export function questionTrend(
	{ scale, groups }: ScaleResults,
	waves: readonly HalfYear[],
	{ measure, target }: { measure: Measure; target: number | undefined },
): QuestionTrend {
	const rows = groups.map((one) => ({
		one,
		name: groupName[one.group](),
		points: pointsOf(one, measure),
	}));
	const judged = verdicts(
		groups.flatMap(({ group, asked, trend }) =>
			trend ? [{ theme: asked.item, group, trend, scale }] : [],
		),
	);
	return {
		drawing: {
			waves,
			axis: axisOf(scale, measure),
			target: measure === 'mean' ? target : undefined,
			series: rows.map(({ one, name, points }) => ({
				series: GROUP_SERIES[one.group],
				name,
				points: points.map(({ drawn }) => drawn),
			})),
		},
		sentence: rows.map(({ name, points }) => newestOf(name, points, { waves, measure })).join(' '),
		verdicts: rows.flatMap(({ name, points }, index) => {
			const verdict = judged[index];
			const figures = points.map((point) => point.figure);
			return verdict ? [{ name, verdict: verdictInWords(verdict, figures, measure) }] : [];
		}),
		notes: rows.flatMap(({ name, points }) => offAxis(name, points, waves)),
		table: {
			caption: measure === 'share' ? m.results_table_shares() : m.results_table_means(),
			head: [m.results_wave(), ...rows.map(({ name }) => name)],
			rows: waves.map((wave, index) => [
				waveName(wave),
				...rows.map(({ points }) => cellOf(points[index], measure)),
			]),
		},
	};
}

interface ScalePoint {
	/** On the scale of its own wave. */
	readonly figure: ChartPoint;
	/** The same, left out where it does not lie on today's scale. */
	readonly drawn: ChartPoint;
	/** The scale, where it is another one than today's. */
	readonly former: { readonly min: number; readonly max: number } | undefined;
}

function pointsOf({ asked, waves, trend }: GroupAnswers, measure: Measure): ScalePoint[] {
	return (trend?.points ?? []).map((point: TrendPoint, index): ScalePoint => {
		const today = asked.scale ?? { min: 0, max: 1 };
		const then = waves[index]?.asked?.scale ?? today;
		const former = then.min === today.min && then.max === today.max ? undefined : then;
		const figureThen = chartPoint(point, then, measure);
		const isOff = former && measure === 'mean' && figureThen.kind === 'shown';
		return { figure: figureThen, drawn: isOff ? { kind: 'not-asked' } : figureThen, former };
	});
}

function newestOf(
	name: string,
	points: readonly ScalePoint[],
	{ waves, measure }: { waves: readonly HalfYear[]; measure: Measure },
): string {
	const place = points.findLastIndex((point) => point.figure.kind === 'shown');
	const newest = points[place]?.figure;
	const wave = waves[place];
	if (newest?.kind !== 'shown' || !wave) return m.questions_newest_none({ group: name });
	return m.questions_newest({
		group: name,
		value: inWords(newest.value, measure),
		interval: intervalInWords(newest, measure),
		n: figure(newest.n),
		wave: waveName(wave),
	});
}

function offAxis(
	name: string,
	points: readonly ScalePoint[],
	waves: readonly HalfYear[],
): string[] {
	return points.flatMap((point, index) => {
		const wave = waves[index];
		if (point.figure === point.drawn || point.figure.kind !== 'shown' || !wave) return [];
		return m.questions_off_axis({
			group: name,
			wave: waveName(wave),
			min: figure(point.former?.min ?? 0),
			max: figure(point.former?.max ?? 0),
			value: inWords(point.figure.value, 'mean'),
		});
	});
}

function cellOf(point: ScalePoint | undefined, measure: Measure): string {
	if (point?.figure.kind !== 'shown') return whyNone(point?.figure.kind ?? 'not-asked');
	const words = {
		value: inWords(point.figure.value, measure),
		interval: intervalInWords(point.figure, measure),
		n: figure(point.figure.n),
	};
	if (point.former) {
		const { min, max } = point.former;
		return m.questions_cell_former_scale({ ...words, min: figure(min), max: figure(max) });
	}
	return point.figure.incomparable ? m.results_cell_incomparable(words) : m.results_cell(words);
}
