import { subsets } from './subsets.ts';

/**
 * Distribution of the sum of the ranks that go up when each of the changes goes up or down with equal
 * chance: index = twice the sum (midranks are halves), value = number of ways.
 */
export function signedRankWays(
	ranks: readonly { readonly rank: number; readonly n: number }[],
): Float64Array {
	return ranks.reduce((before, { rank, n }) => {
		const step = 2 * rank;
		const after = new Float64Array(before.length + n * step);
		for (const [up, chosen] of subsets(n).entries()) {
			before.forEach((ways, sum) => {
				after[sum + up * step] = Number(after[sum + up * step]) + ways * chosen;
			});
		}
		return after;
	}, Float64Array.of(1));
}
