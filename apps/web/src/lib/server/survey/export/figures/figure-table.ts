import { MISSING, segmentsOf } from '@raadgiver/survey';
import type { Cell } from '#lib/csv/write-table.ts';
import { groupName, waveName } from '#lib/survey/labels.ts';
import { m } from '#paraglide/messages.js';
import type { Locale } from '#paraglide/runtime.js';
import type { ClosedWave } from '../../results/closed-waves.ts';
import { missingWords } from '../missing-codes.ts';
import type { SheetTable } from '../workbook.ts';
import type { FigureRow } from './figure-rows.ts';

/** The figures as a table, one line a value. */
export function figureTable(
	rows: readonly FigureRow[],
	waves: readonly ClosedWave[],
	locale: Locale,
): SheetTable {
	const segments = segmentWords(waves, locale);
	return {
		name: m.exports_sheet_figures(),
		columns: [
			{ header: m.exports_column_wave_heading(), width: 14 },
			{ header: m.exports_column_group(), width: 12 },
			{ header: m.exports_column_segment(), width: 22 },
			{ header: m.exports_column_part(), width: 22 },
			{ header: m.exports_column_item(), width: 18 },
			{ header: m.exports_column_wording(), width: 60 },
			{ header: m.exports_column_value(), width: 14 },
			{ header: m.exports_column_answer(), width: 26 },
			{ header: m.exports_column_n(), width: 10 },
			{ header: m.exports_column_share(), width: 10 },
			{ header: m.exports_column_status(), width: 10 },
		],
		rows: rows.map(({ wave, group, segment, segmentValue, item, value, n, share }): Cell[] => [
			waveName(wave),
			groupName[group](),
			segments.get(segment) ?? m.exports_part_all(),
			segment === ''
				? m.exports_part_all()
				: (segments.get(`${segment} ${segmentValue}`) ?? missing(segmentValue) ?? segmentValue),
			item.item,
			item.label(locale),
			value !== undefined && isFigure(value) ? Number(value) : value,
			value === undefined ? undefined : answer(value, item, locale),
			n,
			share,
			n === undefined ? m.exports_status_withheld() : m.exports_status_shown(),
		]),
	};
}

function answer(value: string, { values }: FigureRow['item'], locale: Locale): string {
	const known = values.find((one) => one.value === value);
	return known?.label[locale] ?? missing(value) ?? value;
}

function missing(value: string): string | undefined {
	const reason = MISSING.find((known) => known === value);
	return reason && missingWords[reason]();
}

function isFigure(value: string): boolean {
	return /^\d+(\.\d+)?$/.test(value);
}

/** Background questions by id, and their answers by both ids, as they were last worded. */
function segmentWords(waves: readonly ClosedWave[], locale: Locale): ReadonlyMap<string, string> {
	const words = new Map<string, string>();
	for (const { groups } of waves)
		for (const { questionnaire } of Object.values(groups))
			for (const { id, label, text, options } of segmentsOf(questionnaire)) {
				words.set(id, (label ?? text)[locale]);
				for (const option of options) words.set(`${id} ${option.id}`, option.text[locale]);
			}
	return words;
}
