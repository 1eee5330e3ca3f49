import { solve } from 'yalps';
import { marginNetwork } from './margin-network.ts';
import type { Arc, HiddenMargins } from './margin-network.ts';

/** The fewest and the most people that a hidden number can stand for; none for a shown one. */
export type Bound = { low: number; high: number } | undefined;

export type TableBounds = { cells: Bound[][]; rows: Bound[]; columns: Bound[] };

/**
 * What an attacker can work out of a two-way table: the bounds of each hidden cell and of each
 * hidden margin, from all that is shown, the total included, and from no number being below 0.
 * Where low and high meet, the hidden number is recovered.
 *
 * Method: a smallest and a largest solution by linear programming for each hidden number (Fischetti
 * and Salazar 2001, Management Science 47:1008), with the simplex of yalps. The constraints are those
 * of a network, so the solutions are whole numbers.
 * Throws RangeError unless the table is rectangular.
 *
 * @example
 * cellBounds([[12, 3], [15, 8]], [[true, true], [true, true]]).cells; // => [[{ low: 4, high: 15 }, { low: 0, high: 11 }], [{ low: 12, high: 23 }, { low: 0, high: 11 }]]
 * cellBounds([[12, 3], [15, 8]], [[false, true], [false, false]]).cells; // => [[undefined, { low: 3, high: 3 }], [undefined, undefined]]
 */
export function cellBounds(
	table: readonly (readonly number[])[],
	hidden: readonly (readonly boolean[])[],
	margins: HiddenMargins = {},
): TableBounds {
	const network = marginNetwork(table, hidden, margins);
	const constraints = balances(network.all);
	const unknown = network.all.filter((arc) => arc.isHidden);
	const boundOf = (sought: Arc): Bound => {
		if (!sought.isHidden) return undefined;
		const variables = unknown.map((arc): [Arc, [string, number][]] => [
			arc,
			[[arc.from, -1], [arc.to, 1], ...(arc === sought ? [['sought', 1] as [string, number]] : [])],
		]);
		// The simplex gives −0 at times.
		const best = (direction: 'minimize' | 'maximize') =>
			0 + Math.round(solve({ direction, objective: 'sought', constraints, variables }).result);
		return { low: best('minimize'), high: best('maximize') };
	};
	return {
		cells: network.cells.map((row) => row.map(boundOf)),
		rows: network.rows.map(boundOf),
		columns: network.columns.map(boundOf),
	};
}

/** What the hidden arcs must bring to each place, so that as much flows in as out. */
function balances(arcs: readonly Arc[]): Map<string, { equal: number }> {
	const places = new Set(arcs.flatMap((arc) => [arc.from, arc.to]));
	const shown = arcs.filter((arc) => !arc.isHidden);
	const flow = (place: string, end: 'from' | 'to') =>
		shown.reduce((sum, arc) => sum + (arc[end] === place ? arc.n : 0), 0);
	return new Map(
		[...places].map((place) => [place, { equal: flow(place, 'from') - flow(place, 'to') }]),
	);
}
