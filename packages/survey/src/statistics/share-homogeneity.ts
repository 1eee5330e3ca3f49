import { checkShare } from '../probability/check-share.ts';
import { chiSquareUpperTail } from '../probability/tails.ts';
import type { Share } from './newcombe-difference.ts';

export type ShareHomogeneity = {
	chiSquare: number;
	degreesOfFreedom: number;
	p: number;
	n: readonly number[];
};

/**
 * Do several separate groups have the same share? For waves in order ask cochranArmitage, which sees a
 * steady rise sooner.
 *
 * Method: Pearson's chi-square of homogeneity without continuity correction, as R's prop.test(x, n) of
 * three groups or more, and prop.test(x, n, correct = FALSE) of two.
 * Missing: a group without answers gives undefined. Where all or none succeeded, p is 1.
 * Throws RangeError for fewer than two groups and for shares that wilsonInterval refuses.
 *
 * @example
 * shareHomogeneity([{ successes: 24, n: 50 }, { successes: 31, n: 50 }, { successes: 37, n: 50 }]); // => { chiSquare: 7.1402, degreesOfFreedom: 2, p: 0.0282, n: [50, 50, 50] }
 * shareHomogeneity([{ successes: 24, n: 50 }, { successes: 0, n: 0 }]); // => undefined
 */
export function shareHomogeneity(shares: readonly Share[]): ShareHomogeneity | undefined {
	shares.forEach(checkShare);
	if (shares.length < 2) throw new RangeError('at least two shares are compared');
	if (shares.some((share) => share.n === 0)) return undefined;
	const all = shares.reduce((sum, { n }) => sum + n, 0);
	const overall = shares.reduce((sum, { successes }) => sum + successes, 0) / all;
	const spread = overall * (1 - overall);
	const apart = shares.reduce(
		(sum, { successes, n }) => sum + n * (successes / n - overall) ** 2,
		0,
	);
	const chiSquare = spread === 0 ? 0 : apart / spread;
	const degreesOfFreedom = shares.length - 1;
	const p = chiSquareUpperTail(chiSquare, degreesOfFreedom);
	return { chiSquare, degreesOfFreedom, p, n: shares.map(({ n }) => n) };
}
