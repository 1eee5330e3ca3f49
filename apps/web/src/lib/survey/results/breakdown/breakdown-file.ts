import type { Scale, ShownPoint } from '@raadgiver/survey';
import type { Cell } from '#lib/csv/write-table.ts';
import type { BreakdownRow } from '#lib/server/survey/results/breakdown-rows.ts';
import type { ShownBreakdown } from '#lib/server/survey/results/breakdown.ts';
import { getLocale } from '#paraglide/runtime.js';
import { m } from '#paraglide/messages.js';
import { groupName, waveName } from '../../labels.ts';
import { whyNone } from '../figure-words.ts';
import { itemName } from '../question/question-asked.ts';
import { answerCategories } from '../question/question-categories.ts';
import { type FileTable, fileTable } from '../question/question-files.ts';
import { countsIn } from '../question/question-shares.ts';
import { rowName } from './breakdown-view.ts';

/** The breakdown as a file: a row for each part and answer, with the part's own figures beside it. */
export function breakdownFile(shown: ShownBreakdown): FileTable {
	const { wave, group, asked, segment, rows } = shown;
	const about = [
		groupName[group](),
		waveName(wave),
		itemName(asked),
		(segment.label ?? segment.text)[getLocale()],
	];
	return fileTable(
		[
			m.results_group(),
			m.results_wave(),
			m.questions_question(),
			m.questions_divided_by(),
			m.questions_column_part(),
			m.results_column_status(),
			m.questions_column_text(),
			m.questions_column_count(),
			m.questions_column_share_of_given(),
			'n',
			m.results_measure_mean(),
			m.results_column_mean_low(),
			m.results_column_mean_high(),
			m.results_measure_share(),
			m.results_column_share_low(),
			m.results_column_share_high(),
		],
		rows.flatMap((row) =>
			answerRows(row, shown).map((cells) => [...about, rowName(row, shown), ...cells]),
		),
	);
}

function answerRows({ answers, point }: BreakdownRow, { asked }: ShownBreakdown): Cell[][] {
	if (answers.kind !== 'shown') return [[whyNone(answers.kind)]];
	const { n } = answers;
	const categories = answerCategories(asked);
	const figures = point?.kind === 'shown' ? figuresOf(point, asked.scale) : [];
	return countsIn(answers, categories).map((count, index) => {
		const label = categories[index]?.label;
		if (count === undefined) return [m.results_point_hidden(), label];
		const share = n ? count / n : undefined;
		return [m.results_status_shown(), label, count, share, n, ...figures];
	});
}

function figuresOf({ mean, low, high, topShare }: ShownPoint, scale: Scale | undefined): Cell[] {
	const ends = scale ? [Math.max(scale.min, low), Math.min(scale.max, high)] : [low, high];
	return [mean, ...ends, topShare.share, topShare.low, topShare.high];
}
