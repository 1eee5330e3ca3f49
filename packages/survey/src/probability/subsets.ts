/** Number of ways to choose 0, 1 … n of n: row n of Pascal's triangle. Exact up to n = 56. */
export function subsets(n: number): number[] {
	const row = [1];
	for (let chosen = 1; chosen <= n; chosen += 1) {
		row.push((Number(row[chosen - 1]) * (n - chosen + 1)) / chosen);
	}
	return row;
}
