import { m } from '#paraglide/messages.js';
import type { TableProblemCode } from './read-table.ts';
import { TABLE_LIMITS } from './table-limits.ts';

const words: Record<TableProblemCode, (column: string) => string> = {
	empty: () => m.csv_problem_empty(),
	'too-large': () => m.csv_problem_too_large(),
	'too-many-rows': () => m.csv_problem_too_many_rows({ limit: TABLE_LIMITS.rows }),
	'unclosed-quote': () => m.csv_problem_unclosed_quote(),
	'missing-column': (column) => m.csv_problem_missing_column({ column }),
	'double-column': (column) => m.csv_problem_double_column({ column }),
	'missing-value': (column) => m.csv_problem_missing_value({ column }),
	'too-many-cells': () => m.csv_problem_too_many_cells(),
};

/**
 * What is wrong with a table and what to do, whatever the table is about.
 * @param column the column's name in words
 */
export function tableProblem(code: TableProblemCode, column: string): string {
	return words[code](column);
}

/** Whether it is the table itself that is wrong, and not what its subject makes of it. */
export function isTableProblem(code: string): code is TableProblemCode {
	return Object.hasOwn(words, code);
}
