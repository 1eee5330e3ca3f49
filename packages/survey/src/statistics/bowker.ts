import { chiSquareUpperTail } from '../probability/tails.ts';

export type Bowker = { chiSquare: number; degreesOfFreedom: number; p: number; n: number };

/**
 * Did the same people move more one way than the other between several answers? `table` counts them:
 * a row for each earlier answer, a column for each later one, in the same order. n is people.
 *
 * Method: Bowker's test of symmetry (1948), as R's mcnemar.test(table). Two answers that nobody moved
 * between take part in neither the sum nor the degrees of freedom, as in SPSS, where R gives no p.
 * With two answers it is mcnemar's chi-square.
 * Missing: leave out a person without both answers; nobody who moved gives undefined.
 * Throws RangeError unless the table is square and holds whole numbers of at least 0.
 *
 * @example
 * bowker([[20, 10, 6], [5, 30, 12], [1, 4, 25]]); // => { chiSquare: 9.2381, degreesOfFreedom: 3, p: 0.0263, n: 113 }
 * bowker([[20, 0], [0, 4]]); // => undefined
 */
export function bowker(table: readonly (readonly number[])[]): Bowker | undefined {
	if (table.some((row) => row.length !== table.length)) {
		throw new RangeError('the table needs as many columns as rows');
	}
	const cells = table.flat();
	if (!cells.every((count) => Number.isSafeInteger(count) && count >= 0)) {
		throw new RangeError('the table must hold whole numbers of at least 0');
	}
	const moves = table.flatMap((row, earlier) =>
		row.slice(0, earlier).map((down, later) => ({ down, up: Number(table[later]?.[earlier]) })),
	);
	const moved = moves.filter(({ up, down }) => up + down > 0);
	if (moved.length === 0) return undefined;
	const chiSquare = moved.reduce((sum, { up, down }) => sum + (up - down) ** 2 / (up + down), 0);
	return {
		chiSquare,
		degreesOfFreedom: moved.length,
		p: chiSquareUpperTail(chiSquare, moved.length),
		n: cells.reduce((sum, count) => sum + count, 0),
	};
}
