import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { TallyRow } from '../tally/tally.ts';
import { branchParts } from './branch-parts.ts';
import { cellItem } from './counted-place.ts';
import type { CountedPlace } from './counted-place.ts';
import { suppressCells } from './suppress-cells.ts';
import { withholdMargins } from './withhold-margins.ts';

/** What is withheld of two segment questions crossed. */
export type Crossing = {
	/** Cells, named both ways: the first question within the second, the second within the first. */
	readonly cells: readonly CountedPlace[];
	/** Places where it is not told how many gave one part of the answers to the item (see branchParts). */
	readonly sums: readonly CountedPlace[];
};

type Crossed = {
	readonly questionnaire: Pick<Questionnaire, 'questions'>;
	readonly minimum: number;
	/** Whether it is not shown how many gave this answer to a segment question. */
	readonly isRowWithheld: (segment: string, value: string) => boolean;
};

/**
 * The cells of two segment questions crossed that are not shown. It is decided once for both ways to
 * read the table, because a cell that one of the two shows is shown; and apart for each part of the
 * answers that a branch makes, because the sums of the parts are told elsewhere. Missing answers are
 * rows and columns like the others.
 */
export function crossedCells(
	rows: readonly TallyRow[],
	[down, across]: readonly [string, string],
	{ questionnaire, minimum, isRowWithheld }: Crossed,
): Crossing {
	const counts = countsOfBoth(rows, down, across);
	const sizes = new Map(counts.map(({ row, column, n }) => [`${row} ${column}`, n]));
	const downNames = [...new Set(counts.map(({ row }) => row))].toSorted();
	const acrossNames = [...new Set(counts.map(({ column }) => column))].toSorted();
	const cells: CountedPlace[] = [];
	const sums: CountedPlace[] = [];
	for (const rowNames of branchParts(questionnaire, down, downNames)) {
		for (const columnNames of branchParts(questionnaire, across, acrossNames)) {
			const table = rowNames.map((row) =>
				columnNames.map((column) => sizes.get(`${row} ${column}`) ?? 0),
			);
			const small = withholdMargins(table, { minimum });
			const margins = {
				rows: rowNames.map((row, index) => isRowWithheld(down, row) || small.rows[index] === true),
				columns: columnNames.map(
					(column, index) => isRowWithheld(across, column) || small.columns[index] === true,
				),
			};
			const hidden = suppressCells(table, { minimum, margins });
			rowNames.forEach((row, index) => {
				if (margins.rows[index]) sums.push({ segment: down, segmentValue: row, item: across });
				columnNames.forEach((column, place) => {
					if (!hidden[index]?.[place]) return;
					cells.push({ segment: down, segmentValue: row, item: cellItem(across, column) });
					cells.push({ segment: across, segmentValue: column, item: cellItem(down, row) });
				});
			});
			columnNames.forEach((column, place) => {
				if (margins.columns[place])
					sums.push({ segment: across, segmentValue: column, item: down });
			});
		}
	}
	return { cells, sums };
}

/** How many gave both answers; the cube holds it read by either of the two. */
function countsOfBoth(rows: readonly TallyRow[], down: string, across: string) {
	return rows.flatMap(({ segment, segmentValue, item, value, n }) => {
		if (segment === down && item === across) return [{ row: segmentValue, column: value, n }];
		if (segment === across && item === down) return [{ row: value, column: segmentValue, n }];
		return [];
	});
}
