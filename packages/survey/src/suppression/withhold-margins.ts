import type { HiddenMargins } from './margin-network.ts';
import { columnSums, rowSums } from './sums.ts';
import { withholdRows } from './withhold-rows.ts';

/**
 * Which margins of a two-way table of bases are not shown: rows and columns, each withheld as a
 * one-way table of its own (see withholdRows).
 *
 * @example
 * withholdMargins([[2, 1], [9, 8], [7, 20]], { minimum: 5 }); // => { rows: [true, true, false], columns: [false, false] }
 */
export function withholdMargins(
	table: readonly (readonly number[])[],
	{ minimum }: { minimum: number },
): Required<HiddenMargins> {
	const withheld = (sums: readonly number[]) => {
		const rows = sums.map((n, index) => ({ key: `${index}`, n }));
		const keys = withholdRows(rows, { minimum });
		return rows.map((row) => keys.includes(row.key));
	};
	return { rows: withheld(rowSums(table)), columns: withheld(columnSums(table)) };
}
