import type { QuestionKind } from '@raadgiver/survey';
import type { Cell } from '#lib/csv/write-table.ts';
import { m } from '#paraglide/messages.js';
import type { SheetTable } from './workbook.ts';

/** What a codebook says about a column or an item. */
export interface CodebookEntry {
	/** As it stands in the table of figures or of rows. */
	readonly name: string;
	readonly group: string;
	readonly label: string;
	readonly kind: QuestionKind | 'wave' | 'words' | 'theme';
	readonly values: readonly { value: number | string; label: string }[];
	readonly missing: readonly { value: number | string; label: string }[];
	/** Of the questionnaires that ask it. */
	readonly versions: readonly number[];
}

const kindWords: Readonly<Record<CodebookEntry['kind'], () => string>> = {
	agreement: m.exports_kind_agreement,
	rating: m.exports_kind_rating,
	choice: m.exports_kind_choice,
	text: m.exports_kind_text,
	who5: m.exports_kind_who5,
	'own-code': m.exports_kind_own_code,
	wave: m.exports_kind_wave,
	words: m.exports_kind_words,
	theme: m.exports_kind_theme,
};

/** The codebook ("kodebog") as a table, a line an entry. */
export function codebook(entries: readonly CodebookEntry[]): SheetTable {
	return {
		name: m.exports_sheet_codebook(),
		columns: [
			{ header: m.exports_codebook_name(), width: 22 },
			{ header: m.exports_column_group(), width: 12 },
			{ header: m.exports_codebook_label(), width: 60 },
			{ header: m.exports_codebook_kind(), width: 24 },
			{ header: m.exports_codebook_values(), width: 60 },
			{ header: m.exports_codebook_missing(), width: 50 },
			{ header: m.exports_codebook_versions(), width: 14 },
		],
		rows: entries.map(({ name, group, label, kind, values, missing, versions }): Cell[] => [
			name,
			group,
			label,
			kindWords[kind](),
			values.map(({ value, label }) => `${value} = ${label}`).join('; '),
			// The words first: a text that began with a minus would pass for a formula.
			missing.map(({ value, label }) => `${label} = ${value}`).join('; '),
			versions.toSorted((a, b) => a - b).join(', '),
		]),
	};
}
