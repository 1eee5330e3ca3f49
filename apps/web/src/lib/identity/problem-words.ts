import { isTableProblem, tableProblem } from '#lib/csv/problem-text.ts';
import type { TableProblemCode } from '#lib/csv/read-table.ts';
import { m } from '#paraglide/messages.js';
import type { PeopleColumn, PeopleProblem, PeopleProblemCode } from './read-people.ts';

const columnNames: Record<PeopleColumn, () => string> = {
	name: m.identity_name,
	email: m.identity_email,
	roles: m.identity_roles,
	organisation: m.identity_workplace,
	area: m.identity_workplace_area,
};

type OwnProblemCode = Exclude<PeopleProblemCode, TableProblemCode>;

const words: Record<OwnProblemCode, (problem: { column: string; value: string }) => string> = {
	'too-long': ({ column }) => m.identity_import_too_long({ column }),
	'invalid-email': ({ value }) => m.identity_import_invalid_email({ value }),
	'double-email': ({ value }) => m.identity_import_double_email({ value }),
	'unknown-role': ({ value }) => m.identity_import_unknown_role({ value }),
	deactivated: ({ value }) => m.identity_import_deactivated({ value }),
};

/** What is wrong on a line and what to do about it, in words. */
export function problemWords({ column, code, value }: PeopleProblem): string {
	const name = columnName(column).toLowerCase();
	return isTableProblem(code) ? tableProblem(code, name) : words[code]({ column: name, value });
}

/** What a list's column is called. */
export function columnName(column: PeopleColumn | undefined): string {
	return column ? columnNames[column]() : '';
}
