import { checkCounts, sumOf } from './counted-results.ts';
import type { CountedResult } from './counted-results.ts';

/** The share of all at each end that differs most surely: Kelley 1939, J. Educ. Psych. 30:17. */
const END = 0.27;

/**
 * How many more get a question right among those who know the most than among those who know the
 * least, from −1 to 1: the same as itemRestCorrelation tells, in a figure that can be said aloud.
 *
 * Method: the share right among the upper 27 % by the number right of all other questions, minus the
 * share right among the lower 27 %. Of those with equal numbers at the edge of an end, the part that
 * fills it counts with the share right that they all have, so that no order among equals matters.
 * Missing: leave out whoever lacks an answer; nobody gives undefined. Throws RangeError for counts
 * that cannot be.
 *
 * @example
 * upperLowerIndex([{ right: true, rest: 3, n: 27 }, { right: true, rest: 2, n: 46 }, { right: false, rest: 0, n: 27 }]); // => 1
 */
export function upperLowerIndex(results: readonly CountedResult[]): number | undefined {
	checkCounts(results.map(({ n }) => n));
	const people = sumOf(results.map(({ n }) => n));
	if (people === 0) return undefined;
	const groups = [...Map.groupBy(results, ({ rest }) => rest)]
		.map(([rest, group]) => ({ rest, n: sumOf(group.map(({ n }) => n)), right: rightIn(group) }))
		.toSorted((a, b) => a.rest - b.rest);
	const size = people * END;
	return (rightAmong(groups.toReversed(), size) - rightAmong(groups, size)) / size;
}

function rightIn(results: readonly CountedResult[]): number {
	return sumOf(results.map(({ right, n }) => (right ? n : 0)));
}

/** How many of the first `size` people are right. */
function rightAmong(
	groups: readonly { readonly n: number; readonly right: number }[],
	size: number,
): number {
	let left = size;
	let right = 0;
	for (const group of groups.filter(({ n }) => n > 0)) {
		const taken = Math.min(left, group.n);
		right += (group.right / group.n) * taken;
		left -= taken;
	}
	return right;
}
