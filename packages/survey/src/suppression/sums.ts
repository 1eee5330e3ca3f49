/** People in all of the cells together. */
export function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, n) => total + n, 0);
}

/** People in each row of a two-way table. Throws RangeError unless all rows are of one length. */
export function rowSums(table: readonly (readonly number[])[]): number[] {
	if (table.some((row) => row.length !== table[0]?.length)) {
		throw new RangeError('all rows of a table must be of one length');
	}
	return table.map(sum);
}

/** People in each column of a two-way table. */
export function columnSums(table: readonly (readonly number[])[]): number[] {
	const [first = []] = table;
	return first.map((_, column) => sum(table.flatMap((row) => row.slice(column, column + 1))));
}
