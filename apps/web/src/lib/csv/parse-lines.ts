import { CsvError, parse } from 'csv-parse/sync';

/** A record of the file with the number of the line it starts on. */
export interface Line {
	readonly line: number;
	readonly cells: readonly string[];
}

/** A quotation mark that is opened on this line and never closed. */
export class UnclosedQuoteError extends Error {
	override name = 'UnclosedQuoteError';
	readonly line: number;

	constructor(line: number) {
		super(`A quotation mark on line ${line} is not closed`);
		this.line = line;
	}
}

/**
 * Cuts a text at the delimiter and at its line ends. A quotation mark inside a cell that does not
 * begin with one is text, as Excel reads it. Empty lines are left out.
 *
 * @throws UnclosedQuoteError
 */
export function parseLines(text: string, delimiter: string): Line[] {
	const lines: Line[] = [];
	let last = 0;
	try {
		parse(text, {
			delimiter,
			relax_column_count: true,
			relax_quotes: true,
			trim: true,
			on_record: (cells: string[], context) => {
				// A cell may run over several lines; the reader looks for the first of them.
				lines.push({ line: last + 1, cells });
				last = context.lines;
				return null;
			},
		});
	} catch (problem) {
		if (problem instanceof CsvError) throw new UnclosedQuoteError(last + 1);
		throw problem;
	}
	return lines.filter(({ cells }) => cells.some(Boolean));
}
