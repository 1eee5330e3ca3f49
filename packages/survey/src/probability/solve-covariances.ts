/**
 * Solution x of `covariances · x = right`, as R's solve(a, b); undefined where there is not exactly
 * one, as where a covariance follows from the others.
 *
 * Method: Gauss–Jordan elimination. Pivots are not searched for: on the diagonal of covariances they
 * are never small beside the rest.
 */
export function solveCovariances(
	covariances: readonly (readonly number[])[],
	right: readonly number[],
): readonly number[] | undefined {
	let rows = covariances.map((row, i) => [...row, Number(right[i])]);
	const largest = Math.max(...covariances.flat(), 0);
	for (const column of covariances.keys()) {
		const pivot = Number(rows[column]?.[column]);
		if (pivot <= 1e-12 * largest) return undefined;
		const [eliminating] = rows.slice(column, column + 1).map((row) => row.map((x) => x / pivot));
		rows = rows.map((row, place) => {
			const factor = place === column ? 0 : Number(row[column]);
			return row.map((value, index) => value - factor * Number(eliminating?.[index]));
		});
	}
	return rows.map((row, i) => Number(row.at(-1)) / Number(row[i]));
}
