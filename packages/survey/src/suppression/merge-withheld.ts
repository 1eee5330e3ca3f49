import type { Cell } from './exchange.ts';
import type { HiddenMargins } from './margin-network.ts';
import { columnSums, rowSums, sum } from './sums.ts';

/**
 * A two-way table as its shown margins tell of it: all rows that are withheld are one row, since
 * only their sum is known, and so are the columns. Numbers of the merged lines are hidden from the
 * start. Where a shown margin is 0 there is nothing to decide (undefined): everybody knows that the
 * cells are empty. Cells stand at their places in the table; a merged one at several.
 */
export function mergeWithheld(
	table: readonly (readonly number[])[],
	margins: Required<HiddenMargins>,
): (Cell | undefined)[][] {
	const rows = lineNames('row', rowSums(table), margins.rows);
	const columns = lineNames('column', columnSums(table), margins.columns);
	const merged = new Map<string, Cell>();
	return table.map((numbers, i) =>
		numbers.map((_, j) => {
			const [row, column] = [rows[i], columns[j]];
			if (row === undefined || column === undefined) return undefined;
			const key = `${row}, ${column}`;
			const parts = table.filter((_, other) => rows[other] === row);
			const numbersOf = parts.flatMap((part) => part.filter((_, k) => columns[k] === column));
			const isHidden = margins.rows[i] === true || margins.columns[j] === true;
			const isMerged = numbersOf.length > 1;
			const cell = merged.get(key) ?? { row, column, n: sum(numbersOf), isMerged, isHidden };
			merged.set(key, cell);
			return cell;
		}),
	);
}

function lineNames(kind: string, sums: readonly number[], withheld: readonly boolean[]) {
	return sums.map((n, index) => {
		if (withheld[index]) return `withheld ${kind}s`;
		return n === 0 ? undefined : `${kind} ${index}`;
	});
}
