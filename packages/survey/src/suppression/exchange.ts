/** One number of a two-way table while it is decided what is hidden. */
export type Cell = {
	readonly row: string;
	readonly column: string;
	readonly n: number;
	/** A sum over several withheld lines, which no page shows. */
	readonly isMerged: boolean;
	isHidden: boolean;
};

/** Which cells could hold more people than they do, which fewer, and what using a cell costs. */
export type ExchangeRules = {
	readonly canRise: (cell: Cell) => boolean;
	readonly canFall: (cell: Cell) => boolean;
	readonly cost: (cell: Cell) => number;
};

type Path = { cost: number; cells: readonly Cell[] };

/**
 * The cheapest other cells that make up for one person more in a cell: rising and falling in turn
 * around a ring, so that all sums of rows and columns stay. Undefined where there is no such ring.
 *
 * Method: cheapest path in the residual network of the table (Kelly, Golden and Assad 1992, Networks
 * 22:397), by Bellman and Ford.
 */
export function exchangeForRise(
	cell: Cell,
	cells: readonly Cell[],
	rules: ExchangeRules,
): readonly Cell[] | undefined {
	return cheapestPath(cell.row, cell.column, stepsWithout(cell, cells, rules), rules.cost);
}

/** As exchangeForRise, for one person fewer in the cell. */
export function exchangeForFall(
	cell: Cell,
	cells: readonly Cell[],
	rules: ExchangeRules,
): readonly Cell[] | undefined {
	return cheapestPath(cell.column, cell.row, stepsWithout(cell, cells, rules), rules.cost);
}

type Step = { from: string; to: string; cell: Cell };

/** A row passes what it has too much on to a column by a falling cell, a column by a rising one. */
function stepsWithout(left: Cell, cells: readonly Cell[], rules: ExchangeRules): Step[] {
	return cells
		.filter((cell) => cell !== left)
		.flatMap((cell) => [
			...(rules.canFall(cell) ? [{ from: cell.row, to: cell.column, cell }] : []),
			...(rules.canRise(cell) ? [{ from: cell.column, to: cell.row, cell }] : []),
		]);
}

function cheapestPath(
	start: string,
	end: string,
	steps: readonly Step[],
	costOf: (cell: Cell) => number,
): readonly Cell[] | undefined {
	const best = new Map<string, Path>([[start, { cost: 0, cells: [] }]]);
	let isChanged = true;
	while (isChanged) {
		isChanged = false;
		for (const { from, to, cell } of steps) {
			const before = best.get(from);
			if (before === undefined) continue;
			const cost = before.cost + costOf(cell);
			if (cost >= (best.get(to)?.cost ?? Number.POSITIVE_INFINITY)) continue;
			best.set(to, { cost, cells: [...before.cells, cell] });
			isChanged = true;
		}
	}
	return best.get(end)?.cells;
}
