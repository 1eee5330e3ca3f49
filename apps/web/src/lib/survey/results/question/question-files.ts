import { MISSING, type Missing } from '@raadgiver/survey';
import type { Cell } from '#lib/csv/write-table.ts';
import type { QuestionResults } from '#lib/server/survey/results/question/question.ts';
import type {
	GroupAnswers,
	WaveAnswers,
} from '#lib/server/survey/results/question/question-waves.ts';
import { getLocale } from '#paraglide/runtime.js';
import { m } from '#paraglide/messages.js';
import { groupName, waveName } from '../../labels.ts';
import { whyNone } from '../figure-words.ts';
import { trendCells, trendColumns, trendStatus } from '../charts/trend-cells.ts';
import type { AskedItem } from './question-asked.ts';

/** A file's table. */
export interface FileTable {
	readonly header: readonly string[];
	readonly rows: readonly (readonly Cell[])[];
}

/** A table whose rows all have as many cells as its header, empty ones last. */
export function fileTable(
	header: readonly string[],
	rows: readonly (readonly Cell[])[],
): FileTable {
	return {
		header,
		rows: rows.map((row) => [
			...row,
			...Array.from({ length: header.length - row.length }, () => undefined),
		]),
	};
}

/** Every answer of every group and wave, each point of a scale for itself, and the missing ones. */
export function answersFile({ groups, waves }: QuestionResults): FileTable {
	return fileTable(
		[
			m.results_group(),
			m.results_wave(),
			m.results_column_status(),
			m.questions_column_answer(),
			m.questions_column_text(),
			m.questions_column_count(),
			m.questions_column_share_of_given(),
		],
		groups.flatMap((one) =>
			waves.flatMap((wave, index) => {
				const given = one.waves[index];
				const name = [groupName[one.group](), waveName(wave)];
				return given ? answerRows(given).map((row) => [...name, ...row]) : [];
			}),
		),
	);
}

function answerRows({ asked, answers, missing, isComparable }: WaveAnswers): Cell[][] {
	if (answers.kind !== 'shown' || !asked) {
		return [[whyNone(answers.kind === 'shown' ? 'not-asked' : answers.kind)]];
	}
	const { n, withheld } = answers;
	const status = isComparable ? m.results_status_shown() : m.results_status_incomparable();
	const answered = valuesOf(asked, answers.counts).map((value): Cell[] => {
		if (withheld.includes(value)) return [m.results_point_hidden(), value, labelOf(asked, value)];
		const count = answers.counts.find((one) => one.value === value)?.n ?? 0;
		return [status, value, labelOf(asked, value), count, n ? count / n : undefined];
	});
	if (missing.kind !== 'shown') return answered;
	const left = MISSING.map((reason): Cell[] => {
		const found = missing.outcomes.find(({ outcome }) => outcome === reason);
		return [status, reason, missingName[reason](), found?.n ?? missing.notShown.n];
	});
	return [...answered, ...left];
}

/** What could be answered, in order; where that is a figure of its own, what was. */
function valuesOf({ options }: AskedItem, counts: readonly { value: string }[]): string[] {
	if (options.length > 0) return options.map(({ value }) => String(value));
	return counts.map(({ value }) => value).toSorted((one, other) => Number(one) - Number(other));
}

function labelOf({ options }: AskedItem, value: string): string | undefined {
	return options.find((option) => String(option.value) === value)?.label[getLocale()];
}

const missingName: Record<Missing, () => string> = {
	'dont-know': m.questions_dont_know,
	skipped: m.questions_skipped,
	'not-reached': m.questions_not_reached,
	'not-shown': m.questions_not_shown,
};

/** Mean and share of every group and wave, with their intervals and the scale they lie on. */
export function trendFile({ groups, waves, target }: QuestionResults): FileTable {
	return {
		header: [
			m.results_group(),
			m.results_wave(),
			m.results_column_status(),
			m.questions_column_lowest(),
			m.questions_column_highest(),
			...trendColumns(),
			m.results_column_target(),
		],
		rows: groups.flatMap((one) =>
			waves.map((wave, index) => [
				groupName[one.group](),
				waveName(wave),
				...figuresOf(one, index),
				target,
			]),
		),
	};
}

function figuresOf({ trend, waves }: GroupAnswers, index: number): Cell[] {
	const point = trend?.points[index];
	const scale = waves[index]?.asked?.scale;
	const ends = point?.kind === 'shown' ? [scale?.min, scale?.max] : [undefined, undefined];
	return [trendStatus(point), ...ends, ...trendCells(point, scale)];
}
