import type { BreakdownRow } from '#lib/server/survey/results/breakdown-rows.ts';
import type { ShownBreakdown } from '#lib/server/survey/results/breakdown.ts';
import { figure } from '#lib/format.ts';
import { getLocale } from '#paraglide/runtime.js';
import { m } from '#paraglide/messages.js';
import type { HalfYear } from '../../half-year.ts';
import { groupName, waveName } from '../../labels.ts';
import type { BarsDrawing } from '../charts/bars-drawing.ts';
import { chartPoint } from '../charts/chart-points.ts';
import { inWords, intervalInWords, whyNone } from '../figure-words.ts';
import { itemName } from '../question/question-asked.ts';
import { type ComparedGroups, groupsCompared } from '../question/question-between.ts';
import { answerCategories, categoryKind } from '../question/question-categories.ts';
import { barOf, cellsOf } from '../question/question-shares.ts';
import { type FigureTable, NOTHING } from '../question/question-table.ts';
import { NOT_PUT, NOT_STATED } from './breakdown-parts.ts';

/** A breakdown as its page shows it: the words are made where they are sent from. */
export interface BreakdownView {
	readonly wave: HalfYear;
	readonly heading: string;
	readonly sentence: string;
	readonly drawing: BarsDrawing;
	/** Answers in each part; and mean and share of positive answers, where answers have a size. */
	readonly counts: FigureTable;
	readonly figures: FigureTable | undefined;
	/** Which parts are withheld, and why; nothing where none is. */
	readonly hidden: string | undefined;
	readonly between: ComparedGroups | undefined;
}

export function breakdownView(shown: ShownBreakdown): BreakdownView {
	const { wave, group, asked, segment, rows, between } = shown;
	const name = (row: BreakdownRow) => rowName(row, shown);
	const categories = answerCategories(asked);
	const labels = categories.map(({ label }) => label);
	const by = (segment.label ?? segment.text)[getLocale()];
	const words = { group: groupName[group](), wave: waveName(wave) };
	const question = itemName(asked);
	return {
		wave: { year: wave.year, half: wave.half },
		heading: m.questions_breakdown_heading({ question, by }),
		sentence: sentenceOf(rows, words),
		drawing: {
			rows: rows.map((row) => barOf(name(row), row.answers, categories)),
			categories: labels,
			kind: categoryKind(asked),
		},
		counts: {
			caption: m.questions_distribution_caption({ group: words.group }),
			head: [by, ...labels, 'n'],
			rows: rows.map((row) => [name(row), ...cellsOf(row.answers, categories)]),
		},
		figures: asked.scale && {
			caption: m.questions_breakdown_figures_caption(words),
			head: [by, m.questions_column_mean(), m.questions_column_positive(), 'n'],
			rows: rows.map((row) => [name(row), ...figuresIn(row, shown)]),
		},
		hidden: hiddenSentence(shown),
		between: between && groupsCompared(between, namesIn(shown)),
	};
}

/** What a row is called. */
export function rowName({ value }: BreakdownRow, { group, segment }: ShownBreakdown): string {
	if (value === undefined) return m.questions_everybody({ group: groupName[group]() });
	if (value === NOT_STATED) return m.questions_not_stated();
	if (value === NOT_PUT) return m.questions_not_shown();
	return segment.options.find(({ id }) => id === value)?.text[getLocale()] ?? value;
}

function figuresIn({ point }: BreakdownRow, { asked: { scale } }: ShownBreakdown): string[] {
	if (!point || !scale) return [];
	if (point.kind !== 'shown') return [whyNone(point.kind), NOTHING, NOTHING];
	const cells = (['mean', 'share'] as const).map((measure) => {
		const drawn = chartPoint(point, scale, measure);
		if (drawn.kind !== 'shown') return NOTHING;
		const value = inWords(drawn.value, measure);
		return m.questions_value_and_interval({ value, interval: intervalInWords(drawn, measure) });
	});
	return [...cells, figure(point.n)];
}

function sentenceOf(
	[all]: readonly BreakdownRow[],
	words: { readonly group: string; readonly wave: string },
): string {
	if (all?.answers.kind !== 'shown') return m.questions_breakdown_hidden(words);
	const { n } = all.answers;
	return n === undefined
		? m.questions_breakdown_partly(words)
		: m.questions_breakdown_answers({ ...words, n: figure(n) });
}

/** A row may be withheld as a whole, or for some of its answers. */
function hiddenSentence(shown: ShownBreakdown): string | undefined {
	const names = shown.rows
		.filter(
			({ answers }) =>
				answers.kind === 'hidden' || (answers.kind === 'shown' && answers.withheld.length > 0),
		)
		.map((row) => m.results_quoted({ text: rowName(row, shown) }));
	if (names.length === 0) return undefined;
	return m.questions_breakdown_withheld({
		rows: names.join(', '),
		minimum: figure(shown.wave.minimum),
	});
}

function namesIn({ segment }: ShownBreakdown) {
	const nameOf = (group: string) => {
		const option = segment.options.find(({ id }) => id === group);
		return m.results_quoted({ text: option?.text[getLocale()] ?? group });
	};
	return { first: nameOf, within: nameOf };
}
