import writeXlsxFile from 'write-excel-file/node';
import type { Cell } from '#lib/csv/write-table.ts';

/** One sheet: a line of headers, then rows. */
export interface SheetTable {
	readonly name: string;
	/** A column each, with its width in characters. */
	readonly columns: readonly { header: string; width: number }[];
	readonly rows: readonly (readonly Cell[])[];
}

/** A workbook is made in memory, a row of it in some kilobytes; what is longer comes as CSV or SPSS. */
export const MOST_SHEET_ROWS = 10_000;

/** There are more rows than a workbook is made of. */
export class TooManyRowsError extends Error {
	override name = 'TooManyRowsError';
}

/** @throws TooManyRowsError */
export function checkSheetRows(count: number): void {
	if (count > MOST_SHEET_ROWS)
		throw new TooManyRowsError(`${count} rows are too many for a workbook`);
}

/**
 * An Excel workbook (.xlsx). Figures are figures, so that they can be summed; texts are texts, also
 * those that begin as a formula would. The line of headers stays in sight.
 */
export function writeWorkbook(sheets: readonly SheetTable[]): Promise<Buffer<ArrayBuffer>> {
	return writeXlsxFile(
		sheets.map(({ name, columns, rows }) => ({
			sheet: name,
			stickyRowsCount: 1,
			columns: columns.map(({ width }) => ({ width })),
			data: [
				columns.map(({ header }) => ({ value: header, type: String, fontWeight: 'bold' as const })),
				...rows.map((row) => row.map(written)),
			],
		})),
	).toBuffer() as Promise<Buffer<ArrayBuffer>>;
}

function written(cell: Cell) {
	if (cell === undefined) return null;
	return typeof cell === 'number'
		? { value: cell, type: Number }
		: { value: cell, type: String, wrap: cell.length > 60 };
}
