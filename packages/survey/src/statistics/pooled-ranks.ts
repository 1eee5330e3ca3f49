import { total } from './counts.ts';
import type { Counts } from './counts.ts';

/** One value that somebody gave: its rank among all, and how many of each group gave it. */
export type PooledRank = {
	readonly value: number;
	readonly rank: number;
	readonly n: number;
	readonly of: readonly number[];
};

/**
 * Ranks of the answers of several groups taken together, lowest value first.
 *
 * Method: equal values share the mean of the ranks that they take up (midranks), as R's rank().
 * Missing: a value that nobody gave takes no rank; no answers gives an empty list.
 * Throws RangeError for counts that cannot be counts.
 *
 * @example
 * pooledRanks([[{ value: 2, n: 1 }, { value: 3, n: 2 }], [{ value: 3, n: 1 }]]); // => [{ value: 2, rank: 1, n: 1, of: [1, 0] }, { value: 3, rank: 3, n: 3, of: [2, 1] }]
 * pooledRanks([[]]); // => []
 */
export function pooledRanks(groups: readonly Counts[]): readonly PooledRank[] {
	const byValue = new Map<number, number[]>();
	for (const [group, counts] of groups.entries()) {
		total(counts);
		for (const { value, n } of counts) {
			const of = byValue.get(value) ?? groups.map(() => 0);
			of[group] = Number(of[group]) + n;
			byValue.set(value, of);
		}
	}
	let below = 0;
	return [...byValue]
		.toSorted(([first], [second]) => first - second)
		.flatMap(([value, of]) => {
			const n = of.reduce((sum, count) => sum + count, 0);
			if (n === 0) return [];
			const rank = below + (n + 1) / 2;
			below += n;
			return [{ value, rank, n, of }];
		});
}
