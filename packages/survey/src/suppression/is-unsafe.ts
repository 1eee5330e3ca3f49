import { exchangeForFall, exchangeForRise } from './exchange.ts';
import type { Cell } from './exchange.ts';
import { sum } from './sums.ts';

/**
 * Whether a hidden cell could be worked out, or be told of with too few others. The attacker is taken
 * to know the margins, the rule by which cells were hidden, and which of them are small: the number is
 * safe if it could be another one with small cells still small and the others still not. And the
 * hidden part of its row or column, which the margin less the shown cells gives, is of at least
 * `minimum` people.
 *
 * A merged number may be known where it is large enough: it is about all of its people together.
 */
export function isUnsafe(cell: Cell, cells: readonly Cell[], minimum: number): boolean {
	if (!cell.isHidden) return false;
	const isKnowable = cell.isMerged && cell.n >= minimum;
	return (!isKnowable && isPinned(cell, cells, minimum)) || isAmongTooFew(cell, cells, minimum);
}

function isPinned(cell: Cell, cells: readonly Cell[], minimum: number): boolean {
	const rules = {
		canRise: ({ n, isHidden }: Cell) => isHidden && n !== minimum - 1,
		canFall: ({ n, isHidden }: Cell) => isHidden && n !== 0 && n !== minimum,
		cost: () => 0,
	};
	const isRisen = rules.canRise(cell) && exchangeForRise(cell, cells, rules) !== undefined;
	return !isRisen && !(rules.canFall(cell) && exchangeForFall(cell, cells, rules) !== undefined);
}

function isAmongTooFew({ row, column }: Cell, cells: readonly Cell[], minimum: number): boolean {
	const hidden = cells.filter((other) => other.isHidden);
	const people = (line: readonly Cell[]) => sum(line.map((other) => other.n));
	return (
		people(hidden.filter((other) => other.row === row)) < minimum ||
		people(hidden.filter((other) => other.column === column)) < minimum
	);
}
