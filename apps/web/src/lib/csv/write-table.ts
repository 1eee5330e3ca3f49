/** What a cell may hold; nothing where there is no figure. */
export type Cell = string | number | undefined;

/** As many as any figure needs; beyond them the digits are those of the arithmetic. */
const DECIMALS = 4;

/** What makes a spreadsheet take a text for a formula (OWASP, CSV injection). */
const formulaStart = /^[=+\-@\t\r]/;

/**
 * A table as a CSV file that Danish Excel opens with a double click: byte order mark, semicolons,
 * decimal commas, lines that end in CR LF. Texts are quoted, and one that a spreadsheet would take for
 * a formula is given an apostrophe in front. A figure is rounded to four decimals.
 * Throws RangeError for a figure that is not finite: an empty cell says that there is none.
 */
export function writeTable(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
	return writeTableStart(header) + writeTableRows(rows);
}

/** What stands before the rows, where there are more of them than fit in memory. */
export function writeTableStart(header: readonly string[]): string {
	return `\uFEFF${writeTableRows([header])}`;
}

/** Some rows of a table that has been started. */
export function writeTableRows(rows: readonly (readonly Cell[])[]): string {
	return rows.map((row) => `${row.map(written).join(';')}\r\n`).join('');
}

function written(cell: Cell): string {
	if (cell === undefined) return '';
	if (typeof cell === 'number') return decimal(cell);
	const text = formulaStart.test(cell) ? `'${cell}` : cell;
	return `"${text.replaceAll('"', '""')}"`;
}

function decimal(value: number): string {
	if (!Number.isFinite(value)) throw new RangeError('a figure in a table must be finite');
	return String(Number(value.toFixed(DECIMALS))).replace('.', ',');
}
