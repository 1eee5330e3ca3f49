import { m } from '#paraglide/messages.js';
import type { TableProblem } from './read-table.ts';
import { TABLE_LIMITS } from './table-limits.ts';

const words: Record<TableProblem['code'], (problem: TableProblem) => string> = {
	empty: () => m.csv_problem_empty(),
	'too-large': () => m.csv_problem_too_large(),
	'too-many-rows': () => m.csv_problem_too_many_rows({ limit: TABLE_LIMITS.rows }),
	'unclosed-quote': () => m.csv_problem_unclosed_quote(),
	'missing-column': ({ column = '' }) =>
		m.csv_problem_missing_column({ column: columnName(column) }),
	'double-column': ({ column = '' }) => m.csv_problem_double_column({ column: columnName(column) }),
	'missing-value': ({ column = '' }) => m.csv_problem_missing_value({ column: columnName(column) }),
	'too-many-cells': () => m.csv_problem_too_many_cells(),
};

const columnNames: Readonly<Record<string, () => string>> = {
	name: m.csv_column_name,
	email: m.csv_column_email,
	roles: m.csv_column_roles,
};

/** What is wrong with a table, and what to do. */
export function tableProblem(problem: TableProblem): string {
	return words[problem.code](problem);
}

function columnName(column: string): string {
	return columnNames[column]?.() ?? column;
}
