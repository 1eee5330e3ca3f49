import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { CONFIDENCE_LEVEL, upperProbability } from './level.ts';

export type CohensKappa = {
	kappa: number;
	low: number;
	high: number;
	/** Share of the n that both readers put into the same category. */
	observed: number;
	/** The share to expect if each put as many into each category by chance. */
	expected: number;
	n: number;
};

/**
 * Cohen's kappa: how far two readers agree beyond what chance alone would give. 1: on everything,
 * 0: as by chance. `table[i][j]` counts what the first put into category i and the second into j.
 *
 * Method: (observed − expected) / (1 − expected) (Cohen 1960), with the large-sample standard error of
 * Fleiss, Cohen and Everitt 1969, as R's psych::cohen.kappa; the interval goes no further than ±1.
 * Missing: what only one of them has read is not in the table; nothing read by both gives undefined,
 * and so does a table where both used one and the same category throughout.
 * Throws RangeError unless the table is square and of counts, and for a level outside 0–1.
 *
 * @example
 * cohensKappa([[20, 5], [10, 15]]); // => { kappa: 0.4, low: 0.1511, high: 0.6489, observed: 0.7, expected: 0.5, n: 50 }
 * cohensKappa([[6, 0], [0, 0]]); // => undefined
 */
export function cohensKappa(
	table: readonly (readonly number[])[],
	level: number = CONFIDENCE_LEVEL,
): CohensKappa | undefined {
	const z = normalQuantile(upperProbability(level), 0, 1);
	const cells = agreementCells(table);
	const n = sum(cells.map((cell) => cell.n));
	const agreed = cells.filter((cell) => cell.isAgreed);
	const observed = sum(agreed.map((cell) => cell.n)) / n;
	const expected = sum(agreed.map((cell) => cell.ofFirst * cell.ofSecond)) / n ** 2;
	if (n === 0 || expected === 1) return undefined;
	const kappa = (observed - expected) / (1 - expected);
	const parts = cells.map(({ n: count, isAgreed, ofFirst, ofSecond, crossed }) => {
		const part = isAgreed
			? 1 - expected - ((ofFirst + ofSecond) / n) * (1 - observed)
			: (crossed / n) * (1 - observed);
		return (count / n) * part ** 2;
	});
	const centre = observed * expected - 2 * expected + observed;
	// The last digit may make nothing of it less than nothing.
	const variance = Math.max(sum(parts) - centre ** 2, 0) / n / (1 - expected) ** 4;
	const reach = z * Math.sqrt(variance);
	const [low, high] = [Math.max(kappa - reach, -1), Math.min(kappa + reach, 1)];
	return { kappa, low, high, observed, expected, n };
}

/** Each cell with how often each reader used its category, and how often each used the other's. */
function agreementCells(table: readonly (readonly number[])[]) {
	const isCount = (n: number) => Number.isSafeInteger(n) && n >= 0;
	if (table.some((row) => row.length !== table.length || !row.every(isCount))) {
		throw new RangeError('readers are compared in a square table of counts');
	}
	const first = table.map(sum);
	const second = table.map((_, j) => sum(table.flatMap((row) => row.slice(j, j + 1))));
	return table.flatMap((row, i) =>
		row.map((n, j) => ({
			n,
			isAgreed: i === j,
			ofFirst: Number(first[i]),
			ofSecond: Number(second[j]),
			crossed: Number(second[i]) + Number(first[j]),
		})),
	);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((all, n) => all + n, 0);
}
