import { columnSums, rowSums, sum } from './sums.ts';

/** Margins of a two-way table that are not shown. What is left out is shown. */
export type HiddenMargins = {
	readonly rows?: readonly boolean[];
	readonly columns?: readonly boolean[];
};

/** A number of people that flows from one place of a table to another. */
export type Arc = {
	readonly from: string;
	readonly to: string;
	readonly n: number;
	readonly isHidden: boolean;
};

export type MarginNetwork = { all: Arc[]; cells: Arc[][]; rows: Arc[]; columns: Arc[] };

/**
 * Two-way table of bases with its margins and its total, seen as people flowing from the whole to
 * the rows, through the cells to the columns, and back to the whole: what flows into a place flows
 * out of it, and that is all that margins say. The total is always shown.
 *
 * Method: Gusfield 1988, SIAM Journal on Computing 17:552.
 * Throws RangeError unless all rows of the table are of one length.
 */
export function marginNetwork(
	table: readonly (readonly number[])[],
	hidden: readonly (readonly boolean[])[],
	margins: HiddenMargins,
): MarginNetwork {
	const rows = rowSums(table).map((n, row) => ({
		from: 'whole',
		to: `row ${row}`,
		n,
		isHidden: margins.rows?.[row] === true,
	}));
	const columns = columnSums(table).map((n, column) => ({
		from: `column ${column}`,
		to: 'end',
		n,
		isHidden: margins.columns?.[column] === true,
	}));
	const cells = table.map((numbers, row) =>
		numbers.map((n, column) => ({
			from: `row ${row}`,
			to: `column ${column}`,
			n,
			isHidden: hidden[row]?.[column] === true,
		})),
	);
	const whole = { from: 'end', to: 'whole', n: sum(table.flat()), isHidden: false };
	return { all: [whole, ...rows, ...columns, ...cells.flat()], cells, rows, columns };
}
