import { exchangeForFall, exchangeForRise } from './exchange.ts';
import type { Cell } from './exchange.ts';
import type { HiddenMargins } from './margin-network.ts';
import { mergeWithheld } from './merge-withheld.ts';
import { refuseImpossibleBases } from './minimum-base.ts';
import { sum } from './sums.ts';
import { withholdMargins } from './withhold-margins.ts';

/**
 * Which cells of a two-way table of bases are hidden, where its margins are shown: those of fewer
 * than `minimum` people, nobody included, and others until none can be worked out.
 *
 * Method: each small cell gets a ring of cells that make up for one person more in it, the cheapest
 * by what the margins let expect (see exchangeForRise). What is chosen depends on nothing but the
 * margins and on which cells are small, so that it gives nothing else away (Kenthapadi, Mishra and
 * Nissim 2005, simulatable auditing). Then the pattern is tried on an attacker who knows the rule
 * and which of the hidden cells are small: if any number could be only what it is, or the hidden
 * part of a line is fewer than `minimum` people, all cells are hidden. That is stricter than bounds
 * by linear programming (see cellBounds), which know the margins only.
 * A zero is hidden like 1, or it would say of everybody where they are not; where a shown margin is
 * 0 its cells are known to be empty and stay shown.
 * `margins` says which margins are not shown, withholdMargins unless given. Their lines are hidden
 * whole. Throws RangeError for bases or a minimum that cannot be, and for rows of unequal length.
 *
 * @example
 * suppressCells([[12, 3, 9], [15, 8, 11], [7, 6, 2]], { minimum: 5 }); // => [[false, true, true], [false, false, false], [false, true, true]]
 * suppressCells([[12, 7], [15, 8]], { minimum: 5 }); // => [[false, false], [false, false]]
 */
export function suppressCells(
	table: readonly (readonly number[])[],
	{ minimum, margins }: { minimum: number; margins?: HiddenMargins },
): boolean[][] {
	refuseImpossibleBases(table.flat(), minimum);
	const places = mergeWithheld(table, { ...withholdMargins(table, { minimum }), ...margins });
	const cells = [...new Set(places.flat().filter((cell) => cell !== undefined))];
	hideRings(cells, minimum);
	const isAnyPinned = cells.some((cell) => isPinned(cell, cells, minimum));
	if (isAnyPinned || cells.some((cell) => isPartOfTooFew(cell, cells, minimum))) {
		for (const cell of cells) cell.isHidden = true;
	}
	return places.map((row) => row.map((cell) => cell?.isHidden === true));
}

function hideRings(cells: readonly Cell[], minimum: number): void {
	const isSmall = ({ n }: Cell) => n < minimum;
	const people = (line: (cell: Cell) => boolean) => sum(cells.filter(line).map((cell) => cell.n));
	const expected = ({ row, column }: Cell) =>
		people((other) => other.row === row) * people((other) => other.column === column);
	const cost = (cell: Cell) => (cell.isHidden ? 0 : expected(cell));
	const always = () => true;
	const small = cells.filter(isSmall);
	for (const cell of small) cell.isHidden = true;
	for (const cell of small) {
		// Small cells may be empty, and should not have to fall; a line of small cells has no others.
		const ring =
			exchangeForRise(cell, cells, {
				canRise: always,
				canFall: (other) => !isSmall(other),
				cost,
			}) ?? exchangeForRise(cell, cells, { canRise: always, canFall: always, cost });
		for (const other of ring ?? []) other.isHidden = true;
	}
}

/**
 * Whether a hidden number could be no other if small cells stayed small and the others did not. A
 * merged number may be known where it is large enough: it is about all of its people together.
 */
function isPinned(cell: Cell, cells: readonly Cell[], minimum: number): boolean {
	if (!cell.isHidden || (cell.isMerged && cell.n >= minimum)) return false;
	const rules = {
		canRise: ({ n, isHidden }: Cell) => isHidden && n !== minimum - 1,
		canFall: ({ n, isHidden }: Cell) => isHidden && n !== 0 && n !== minimum,
		cost: () => 0,
	};
	const isRisen = rules.canRise(cell) && exchangeForRise(cell, cells, rules) !== undefined;
	return !isRisen && !(rules.canFall(cell) && exchangeForFall(cell, cells, rules) !== undefined);
}

function isPartOfTooFew(cell: Cell, cells: readonly Cell[], minimum: number): boolean {
	const hidden = cells.filter((other) => other.isHidden);
	const inLine = (line: readonly Cell[]) => sum(line.map((other) => other.n));
	return (
		cell.isHidden &&
		(inLine(hidden.filter((other) => other.row === cell.row)) < minimum ||
			inLine(hidden.filter((other) => other.column === cell.column)) < minimum)
	);
}
