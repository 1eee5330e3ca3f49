import { decode } from './decode.ts';
import { matchHeaders, type Columns } from './match-headers.ts';
import { TABLE_LIMITS } from './table-limits.ts';
import { type Line, parseLines, UnclosedQuoteError } from './parse-lines.ts';

export type TableProblemCode =
	| 'empty'
	| 'too-large'
	| 'too-many-rows'
	| 'unclosed-quote'
	| 'missing-column'
	| 'double-column'
	| 'missing-value'
	| 'too-many-cells';

/** What is wrong with a table, and where: lines count from 1 and the headers stand on the first. */
export interface TableProblem {
	readonly line: number;
	/** The column's name in the code, as the caller calls it. */
	readonly column?: string;
	readonly code: TableProblemCode;
}

export interface TableRow<Column extends string = string> {
	readonly line: number;
	/** The text of each known column, '' where the cell is empty or the column absent. */
	readonly values: Record<Column, string>;
}

/** What was read: rows with a problem of their own stand among the rows as well. */
export interface Table<Column extends string = string> {
	readonly rows: TableRow<Column>[];
	readonly problems: TableProblem[];
}

const DELIMITERS = [';', ',', '\t'] as const;

/**
 * Reads a list that somebody exported from a spreadsheet: in any of the encodings and with any of
 * the delimiters that occur in Denmark. The first line holds the headers, in any order; columns that
 * are not asked for are ignored. Cells are text and nothing else: no formula is evaluated.
 *
 * @param columns the columns asked for, each with the headers it is known by; letter case, spaces
 * and hyphens in a header make no difference
 * @example readTable(bytes, { email: { headers: ['e-mail', 'mail'], required: true } })
 */
export function readTable<Column extends string>(
	bytes: Uint8Array,
	columns: Columns<Column>,
): Table<Column> {
	if (bytes.length > TABLE_LIMITS.bytes) return refusal({ line: 1, code: 'too-large' });
	try {
		return readLines(bestLines(decode(bytes), columns), columns);
	} catch (problem) {
		if (!(problem instanceof UnclosedQuoteError)) throw problem;
		return refusal({ line: problem.line, code: 'unclosed-quote' });
	}
}

/** The lines as cut by the delimiter under which most headers are recognised. */
function bestLines(text: string, columns: Columns<string>): Line[] {
	const firstLine = text.trimStart().split(/\r\n|\r|\n/, 1)[0] ?? '';
	const recognised = (delimiter: string) =>
		matchHeaders(cut(firstLine, delimiter), columns).positions.size;
	const delimiter = DELIMITERS.reduce((best, next) =>
		recognised(next) > recognised(best) ? next : best,
	);
	return parseLines(text, delimiter);
}

/** Quoted headers cannot be cut at a delimiter that is not theirs: there, none is recognised. */
function cut(line: string, delimiter: string): readonly string[] {
	try {
		return parseLines(line, delimiter)[0]?.cells ?? [];
	} catch (problem) {
		if (problem instanceof UnclosedQuoteError) return [];
		throw problem;
	}
}

function readLines<Column extends string>(lines: Line[], columns: Columns<Column>): Table<Column> {
	const [header, ...body] = lines;
	if (!header) return refusal({ line: 1, code: 'empty' });
	const { positions, problems } = matchHeaders(header.cells, columns);
	if (problems.length > 0)
		return { rows: [], problems: problems.map((problem) => ({ line: header.line, ...problem })) };
	if (body.length === 0) return refusal({ line: header.line, code: 'empty' });
	if (body.length > TABLE_LIMITS.rows)
		return refusal({ line: body[TABLE_LIMITS.rows]?.line ?? 1, code: 'too-many-rows' });

	const names = Object.keys(columns) as Column[];
	const rows = body.map(({ line, cells }) => ({
		line,
		values: Object.fromEntries(
			names.map((name) => [name, cells[positions.get(name) ?? -1] ?? '']),
		) as Record<Column, string>,
	}));
	return {
		rows,
		problems: body.flatMap(({ line, cells }, index): TableProblem[] => [
			...(cells.slice(header.cells.length).some(Boolean)
				? [{ line, code: 'too-many-cells' as const }]
				: []),
			...names
				.filter((name) => columns[name].required && !rows[index]?.values[name])
				.map((column) => ({ line, column, code: 'missing-value' as const })),
		]),
	};
}

function refusal(problem: TableProblem): { rows: never[]; problems: TableProblem[] } {
	return { rows: [], problems: [problem] };
}
