import { total } from './counts.ts';
import type { Counts } from './counts.ts';

export type DistributionRow = { value: number; n: number; share: number };

/**
 * Share of the answers on each point of a scale, points without answers included.
 *
 * Method: relative frequency, as R's prop.table(table(factor(x, levels = points))).
 * Missing: shares are of the given answers, n; no answers gives undefined.
 * Throws RangeError for an answer that is not one of the points.
 *
 * @example
 * distribution([{ value: 2, n: 3 }, { value: 3, n: 1 }], [1, 2, 3]); // => { rows: [{ value: 1, n: 0, share: 0 }, { value: 2, n: 3, share: 0.75 }, { value: 3, n: 1, share: 0.25 }], n: 4 }
 * distribution([], [1, 2, 3]); // => undefined
 */
export function distribution(
	counts: Counts,
	points: readonly number[],
): { rows: readonly DistributionRow[]; n: number } | undefined {
	const n = total(counts);
	if (counts.some((count) => !points.includes(count.value))) {
		throw new RangeError('an answer lies outside the points of the scale');
	}
	if (n === 0) return undefined;
	const rows = points.map((value) => {
		const onPoint = total(counts.filter((count) => count.value === value));
		return { value, n: onPoint, share: onPoint / n };
	});
	return { rows, n };
}
