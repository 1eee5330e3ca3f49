import { total } from '../statistics/counts.ts';
import type { Counts } from '../statistics/counts.ts';
import { pooledRanks } from '../statistics/pooled-ranks.ts';

/** At one value: how many of each group, and by how much they tend to exceed the other group. */
export type Dominance = {
	firsts: number;
	ofFirst: number;
	seconds: number;
	ofSecond: number;
	tied: number;
};

/** The dominances at each value that somebody gave, lowest first. Both groups have answers. */
export function dominances(first: Counts, second: Counts): Dominance[] {
	const pooled = pooledRanks([first, second]);
	const sizes = [total(first), total(second)] as const;
	const passed = [0, 0] as [number, number];
	return pooled.map(({ of: [firsts = 0, seconds = 0] }) => {
		// More below than above: twice those below, and those beside, less all.
		const ofFirst = (2 * passed[1] + seconds - sizes[1]) / sizes[1];
		const ofSecond = (sizes[0] - 2 * passed[0] - firsts) / sizes[0];
		passed[0] += firsts;
		passed[1] += seconds;
		return { firsts, ofFirst, seconds, ofSecond, tied: firsts * seconds };
	});
}

/**
 * Unbiased variance of Cliff's delta (Cliff 1993, Psychol Bull 114:494), never below its least
 * possible value.
 */
export function dominanceVariance(
	rows: readonly Dominance[],
	delta: number,
	[n1, n2]: readonly [number, number],
): number {
	let [ofFirst, ofSecond, tied, higher] = [0, 0, 0, 0];
	for (const row of rows) {
		ofFirst += row.firsts * (row.ofFirst - delta) ** 2;
		ofSecond += row.seconds * (row.ofSecond - delta) ** 2;
		tied += row.tied;
		higher += (row.firsts * n2 * (row.ofFirst + 1) - row.tied) / 2;
	}
	const lower = n1 * n2 - tied - higher;
	const pairs = higher * (1 - delta) ** 2 + tied * delta ** 2 + lower * (1 + delta) ** 2;
	const unbiased =
		(n2 ** 2 * ofFirst + n1 ** 2 * ofSecond - pairs) / (n1 * n2 * (n1 - 1) * (n2 - 1));
	return Math.max(unbiased, (1 - delta ** 2) / (n1 * n2 - 1));
}
