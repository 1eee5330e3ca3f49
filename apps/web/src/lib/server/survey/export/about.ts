import { dayAndTime } from '#lib/format.ts';
import { waveName } from '#lib/survey/labels.ts';
import type { HalfYear } from '#lib/survey/half-year.ts';
import { m } from '#paraglide/messages.js';
import type { SheetTable } from './workbook.ts';

/** The sheet that says what a file is, for whoever finds it in a year's time. */
export function about(
	facts: {
		what: string;
		programme: string;
		waves: readonly HalfYear[];
		groups: readonly string[];
		createdAt: Date;
		minimumGroup: number;
	},
	notes: readonly (readonly [string, string | number])[],
): SheetTable {
	return {
		name: m.exports_sheet_about(),
		columns: [
			{ header: m.exports_about_subject(), width: 26 },
			{ header: m.exports_about_text(), width: 100 },
		],
		rows: [
			[m.exports_about_what(), facts.what],
			[m.exports_about_programme(), facts.programme],
			[m.exports_about_waves(), facts.waves.map(waveName).join(', ')],
			[m.exports_about_groups(), facts.groups.join(', ')],
			[m.exports_about_made(), dayAndTime(facts.createdAt)],
			[m.exports_about_minimum(), facts.minimumGroup],
			...notes,
		],
	};
}
