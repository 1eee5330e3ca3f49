import { exchangeForRise } from './exchange.ts';
import type { Cell } from './exchange.ts';
import { sum } from './sums.ts';

/**
 * Hides the cells of fewer than `minimum` people, and for each hidden cell a ring of others that make
 * up for one person more in it (see exchangeForRise), the cheapest by what the margins let expect.
 *
 * Looks at nothing but the margins and which cells are small: whoever sees which cells are hidden
 * learns nothing else from it.
 */
export function hideRings(cells: readonly Cell[], minimum: number): void {
	const isSmall = ({ n }: Cell) => n < minimum;
	const people = (isIn: (cell: Cell) => boolean) => sum(cells.filter(isIn).map((cell) => cell.n));
	const expected = ({ row, column }: Cell) =>
		people((other) => other.row === row) * people((other) => other.column === column);
	const cost = (cell: Cell) => (cell.isHidden ? 0 : expected(cell));
	const always = () => true;
	for (const cell of cells) cell.isHidden ||= isSmall(cell);
	for (const cell of cells.filter((one) => one.isHidden && (isSmall(one) || !one.isMerged))) {
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
