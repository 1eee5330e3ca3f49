import { hideRings } from './hide-rings.ts';
import { isUnsafe } from './is-unsafe.ts';
import type { HiddenMargins } from './margin-network.ts';
import { mergeWithheld } from './merge-withheld.ts';
import { refuseImpossibleBases } from './minimum-base.ts';
import { withholdMargins } from './withhold-margins.ts';

/**
 * Which cells of a two-way table of bases are hidden, where its margins are shown: those of fewer
 * than `minimum` people, nobody included, and others until none can be worked out.
 *
 * Method: hideRings chooses by nothing but the margins and which cells are small, so that the choice
 * gives nothing else away (Kenthapadi, Mishra and Nissim 2005, simulatable auditing). Then isUnsafe
 * tries the pattern on an attacker who knows this rule and which cells are small; if any number fails,
 * all cells are hidden. That is stricter than bounds by linear programming (see cellBounds), which
 * know the margins only.
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
	if (cells.some((cell) => isUnsafe(cell, cells, minimum))) {
		for (const cell of cells) cell.isHidden = true;
	}
	return places.map((row) => row.map((cell) => cell?.isHidden === true));
}
