/** How many values there are of each: [3, 1] for three alike and one other. */
export function tiedGroups(values: readonly number[]): readonly number[] {
	const found = new Map<number, number>();
	for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
	return [...found.values()];
}
