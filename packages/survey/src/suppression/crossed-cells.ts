import type { TallyRow } from '../tally/tally.ts';
import { cellItem } from './counted-place.ts';
import type { CountedPlace } from './counted-place.ts';
import { suppressCells } from './suppress-cells.ts';

/**
 * The cells of two segment questions crossed that are not shown, named both ways: the first question
 * within the second, and the second within the first. It is decided once for both, because a cell
 * that one of the two tables shows is shown. Missing answers are rows and columns like the others.
 * `isRowWithheld` tells of which answers to each question it is not shown how many gave them.
 */
export function crossedCells(
	rows: readonly TallyRow[],
	[first, second]: readonly [string, string],
	{
		minimum,
		isRowWithheld,
	}: { minimum: number; isRowWithheld: (segment: string, value: string) => boolean },
): CountedPlace[] {
	// In one order, so that the same two questions always hide the same cells.
	const [down, across] = first < second ? [first, second] : [second, first];
	const counts = rows.flatMap((row) => {
		if (row.segment === down && row.item === across)
			return [{ row: row.segmentValue, column: row.value, n: row.n }];
		if (row.segment === across && row.item === down)
			return [{ row: row.value, column: row.segmentValue, n: row.n }];
		return [];
	});
	if (counts.length === 0) return [];
	const rowNames = [...new Set(counts.map(({ row }) => row))].toSorted();
	const columnNames = [...new Set(counts.map(({ column }) => column))].toSorted();
	const sizeOf = new Map(counts.map(({ row, column, n }) => [`${row} ${column}`, n]));
	const table = rowNames.map((row) =>
		columnNames.map((column) => sizeOf.get(`${row} ${column}`) ?? 0),
	);
	const margins = {
		rows: rowNames.map((row) => isRowWithheld(down, row)),
		columns: columnNames.map((column) => isRowWithheld(across, column)),
	};
	const hidden = suppressCells(table, { minimum, margins });
	return rowNames.flatMap((row, rowIndex) =>
		columnNames
			.filter((_, columnIndex) => hidden[rowIndex]?.[columnIndex])
			.flatMap((column) => [
				{ segment: down, segmentValue: row, item: cellItem(across, column) },
				{ segment: across, segmentValue: column, item: cellItem(down, row) },
			]),
	);
}
