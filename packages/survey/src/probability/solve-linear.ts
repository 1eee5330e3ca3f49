/**
 * Solution of a small system of linear equations, as R's solve(a, b); undefined where there is not
 * exactly one. Method: Gaussian elimination with partial pivoting.
 */
export function solveLinear(
	matrix: readonly (readonly number[])[],
	right: readonly number[],
): readonly number[] | undefined {
	const rows = matrix.map((row, i) => [...row, Number(right[i])]);
	const largest = Math.max(...matrix.flat().map(Math.abs), 0);
	for (const column of matrix.keys()) {
		const rest = rows.slice(column);
		const size = (row: readonly number[]) => Math.abs(Number(row[column]));
		const pivot = rest.reduce((best, row) => (size(row) > size(best) ? row : best));
		if (size(pivot) <= 1e-12 * largest) return undefined;
		rows.splice(rows.indexOf(pivot), 1);
		rows.splice(column, 0, pivot);
		for (const [place, row] of rows.entries()) {
			if (row === pivot) continue;
			const factor = Number(row[column]) / Number(pivot[column]);
			rows[place] = row.map((value, index) => value - factor * Number(pivot[index]));
		}
	}
	return rows.map((row, i) => Number(row.at(-1)) / Number(row[i]));
}
