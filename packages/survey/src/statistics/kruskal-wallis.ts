import { chiSquareUpperTail } from '../probability/tails.ts';
import { total } from './counts.ts';
import type { Counts } from './counts.ts';
import { pooledRanks } from './pooled-ranks.ts';

export type KruskalWallis = {
	statistic: number;
	degreesOfFreedom: number;
	p: number;
	n: readonly number[];
};

/**
 * Do several separate groups answer at the same level, or does one at least tend to lie higher or
 * lower? It does not say which: compare them two by two for that.
 *
 * Method: Kruskal–Wallis H on midranks, divided by the correction for ties, against chi-square, as R's
 * kruskal.test. With two groups it is mannWhitney's normal p without continuity correction.
 * Missing: a group without answers gives undefined. Where all answered alike, p is 1.
 * Throws RangeError for fewer than two groups and for counts that cannot be counts.
 *
 * @example
 * kruskalWallis([[{ value: 3, n: 4 }, { value: 4, n: 2 }], [{ value: 4, n: 5 }], [{ value: 4, n: 3 }, { value: 5, n: 3 }]]); // => { statistic: 9.5343, degreesOfFreedom: 2, p: 0.0085, n: [6, 5, 6] }
 * kruskalWallis([[{ value: 3, n: 4 }], []]); // => undefined
 */
export function kruskalWallis(groups: readonly Counts[]): KruskalWallis | undefined {
	if (groups.length < 2) throw new RangeError('Kruskal–Wallis compares at least two groups');
	const n = groups.map(total);
	if (n.includes(0)) return undefined;
	const pooled = pooledRanks(groups);
	const all = n.reduce((sum, size) => sum + size, 0);
	const middle = (all + 1) / 2;
	const between = n.reduce((sum, size, group) => {
		const lead = pooled.reduce(
			(part, { rank, of }) => part + (rank - middle) * Number(of[group]),
			0,
		);
		return sum + lead ** 2 / size;
	}, 0);
	// The spread of the ranks holds the correction for ties already.
	const spread = pooled.reduce((sum, row) => sum + row.n * (row.rank - middle) ** 2, 0);
	const statistic = spread === 0 ? 0 : ((all - 1) * between) / spread;
	const degreesOfFreedom = groups.length - 1;
	return { statistic, degreesOfFreedom, p: chiSquareUpperTail(statistic, degreesOfFreedom), n };
}
