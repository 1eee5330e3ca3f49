import { exactP } from '../probability/exact-p.ts';
import { inversionWays } from '../probability/inversion-ways.ts';
import { kendallVariance } from '../probability/kendall-variance.ts';
import { normalP } from '../probability/normal-p.ts';
import { methodFor } from '../probability/rank-test.ts';
import type { TestMethod } from '../probability/rank-test.ts';
import { tiedGroups } from '../probability/tied-groups.ts';
import { CONFIDENCE_LEVEL } from './level.ts';
import { theilSen } from './theil-sen.ts';
import type { Slope } from './theil-sen.ts';

export type MannKendall = Slope & {
	s: number;
	tau: number;
	variance: number;
	z: number;
	p: number;
	method: TestMethod;
};

/**
 * Does a figure tend to rise or fall over the waves, and by how much a wave?
 *
 * `s` is the pairs of waves in which the later is higher, less those in which it is lower; `tau` is s
 * over what it could at most be, −1 to 1. Slope and interval are theilSen's; n is waves.
 * Method: without ties and up to 50 waves exact, as R's cor.test(times, x, method = "kendall"); else
 * normal with the variance reduced for ties and continuity correction (Mann 1945, Kendall), as R's
 * Kendall::MannKendall and trend::mk.test. Two-sided; z and variance are the normal one's. tau is
 * tau-b. The smallest p that three waves can give is 0.33, four 0.083, five 0.017: do not test fewer
 * than five.
 * Missing: leave out a wave without a figure, and give times; fewer than two waves give undefined.
 * Where all figures are the same, p is 1.
 * Throws RangeError as theilSen does, and for an exact p with ties or of more than 50 waves.
 *
 * @example
 * mannKendall([3.4, 3.5, 3.6, 3.9, 3.8, 4]); // => { s: 13, tau: 0.8667, variance: 28.3333, z: 2.2544, p: 0.0167, method: 'exact', slope: 0.1, low: 0.05, high: 0.2, n: 6 }
 * mannKendall([3.4]); // => undefined
 */
export function mannKendall(
	values: readonly number[],
	{
		level = CONFIDENCE_LEVEL,
		times,
		method: asked,
	}: { level?: number; times?: readonly number[]; method?: TestMethod } = {},
): MannKendall | undefined {
	const slope = theilSen(values, times === undefined ? { level } : { level, times });
	const method = wayOf(values, asked);
	if (slope === undefined) return undefined;
	const pairs = (values.length * (values.length - 1)) / 2;
	const tiedPairs = tiedGroups(values).reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
	const s = rising(values);
	const variance = kendallVariance(values);
	const z = variance === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
	const tau = s === 0 ? 0 : s / Math.sqrt(pairs * (pairs - tiedPairs));
	const p =
		method === 'exact'
			? exactP(inversionWays(values.length), (pairs - s) / 2, {
					alternative: 'two-sided',
					expectation: pairs / 2,
				})
			: normalP(s, Math.sqrt(variance), { alternative: 'two-sided', correction: 1 });
	return { s, tau, variance, z, p, method, ...slope };
}

function wayOf(values: readonly number[], asked: TestMethod | undefined): TestMethod {
	if (tiedGroups(values).every((alike) => alike === 1)) return methodFor(values.length, asked);
	if (asked === 'exact') throw new RangeError('an exact p of a trend is for figures without ties');
	return 'normal';
}

function rising(values: readonly number[]): number {
	return values.reduce(
		(sum, later, index) =>
			values.slice(0, index).reduce((part, earlier) => part + Math.sign(later - earlier), sum),
		0,
	);
}
