/**
 * All ways to place so many people in so many cells: what an attacker goes through in the tests, and
 * the reference for the bounds. Grows fast; for a handful of cells only.
 */
export function everyTable(cells: number, people: number): number[][] {
	if (cells === 1) return [[people]];
	return Array.from({ length: people + 1 }, (_, first) =>
		everyTable(cells - 1, people - first).map((rest) => [first, ...rest]),
	).flat();
}
