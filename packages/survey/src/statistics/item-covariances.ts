/** One respondent's answers to the items of a scale, in the items' order; undefined: not answered. */
export type ItemRow = readonly (number | undefined)[];

export type ItemCovariances = {
	/** `covariances[i][j]` of items i and j; the items' variances stand on the diagonal. */
	covariances: readonly (readonly number[])[];
	/** The same after each item is scaled to a spread of 1; undefined if one of them has none. */
	correlations: readonly (readonly number[])[] | undefined;
	n: number;
};

/**
 * Covariances and correlations among the items of a scale.
 *
 * Method: over n − 1, as R's cov() and cor().
 * Missing: only respondents who answered every item count, and n is their number; fewer than two give
 * undefined.
 * Throws RangeError unless all rows have the same items, at least two, and finite answers.
 *
 * @example
 * itemCovariances([[1, 2], [3, 2], [2, 5], [4, undefined]]); // => { covariances: [[1, 0], [0, 3]], correlations: [[1, 0], [0, 1]], n: 3 }
 * itemCovariances([[1, 2]]); // => undefined
 */
export function itemCovariances(rows: readonly ItemRow[]): ItemCovariances | undefined {
	const complete = completeRows(rows);
	const n = complete.length;
	if (n < 2) return undefined;
	const deviations = complete.slice(0, 1).flatMap((row) =>
		row.map((_, item) => {
			const answers = complete.flatMap((other) => other.slice(item, item + 1));
			const mean = sum(answers) / n;
			return answers.map((answer) => answer - mean);
		}),
	);
	const covariances = deviations.map((first) =>
		deviations.map((second) => sum(first.map((part, row) => part * Number(second[row]))) / (n - 1)),
	);
	return { covariances, correlations: correlationsOf(covariances), n };
}

function completeRows(rows: readonly ItemRow[]): readonly (readonly number[])[] {
	const [first = [0, 0]] = rows;
	if (first.length < 2) throw new RangeError('a scale has at least two items');
	if (rows.some((row) => row.length !== first.length)) {
		throw new RangeError('all respondents are asked the same items');
	}
	if (rows.flat().some((answer) => answer !== undefined && !Number.isFinite(answer))) {
		throw new RangeError('an answer must be a finite number');
	}
	return rows.flatMap((row) => {
		const given = row.filter((answer) => answer !== undefined);
		return given.length === row.length ? [given] : [];
	});
}

function correlationsOf(covariances: readonly (readonly number[])[]) {
	const spreads = covariances.map((row, item) => Math.sqrt(Number(row[item])));
	if (spreads.includes(0)) return undefined;
	return covariances.map((row, i) =>
		row.map((covariance, j) => covariance / (Number(spreads[i]) * Number(spreads[j]))),
	);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((all, number) => all + number, 0);
}
