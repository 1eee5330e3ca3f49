import { TABLE_LIMITS } from '#lib/csv/table-limits.ts';
import { m } from '#paraglide/messages.js';
import type { PeopleColumn, PeopleProblem, PeopleProblemCode } from './read-people.ts';

const columnNames: Record<PeopleColumn, () => string> = {
	name: m.identity_name,
	email: m.identity_email,
	roles: m.identity_roles,
	organisation: m.identity_workplace,
	area: m.identity_workplace_area,
};

const words: Record<PeopleProblemCode, (problem: { column: string; value: string }) => string> = {
	empty: () => m.identity_import_empty(),
	'too-large': () => m.identity_import_too_large({ rows: TABLE_LIMITS.rows }),
	'too-many-rows': () => m.identity_import_too_many_rows({ rows: TABLE_LIMITS.rows }),
	'unclosed-quote': () => m.identity_import_unclosed_quote(),
	'missing-column': ({ column }) => m.identity_import_missing_column({ column }),
	'double-column': ({ column }) => m.identity_import_double_column({ column }),
	'missing-value': ({ column }) => m.identity_import_missing_value({ column }),
	'too-many-cells': () => m.identity_import_too_many_cells(),
	'too-long': ({ column }) => m.identity_import_too_long({ column }),
	'invalid-email': ({ value }) => m.identity_import_invalid_email({ value }),
	'double-email': ({ value }) => m.identity_import_double_email({ value }),
	'unknown-role': ({ value }) => m.identity_import_unknown_role({ value }),
	deactivated: ({ value }) => m.identity_import_deactivated({ value }),
};

/** What is wrong on a line and what to do about it, in words. */
export function problemWords({ column, code, value }: PeopleProblem): string {
	return words[code]({ column: column ? columnNames[column]().toLowerCase() : '', value });
}

/** What a list's column is called. */
export function columnName(column: PeopleColumn | undefined): string {
	return column ? columnNames[column]() : '';
}
