import { checkShare } from '../probability/check-share.ts';
import { normalP } from '../probability/normal-p.ts';
import type { Share } from './newcombe-difference.ts';

export type ShareTrend = { z: number; chiSquare: number; p: number; n: number };

/**
 * Does a share rise or fall steadily over the waves (or over other ordered groups)?
 *
 * Above 0, z says that it rises. Without `scores` the waves lie equally far apart; with them each
 * stands where its score says, such as the half-years since the first.
 * Method: Cochran–Armitage, chi-square = z², as R's prop.trend.test(x, n, score). Two-sided.
 * Missing: a wave without answers keeps its place and counts for nothing; fewer than two waves with
 * answers give undefined. Where all or none succeeded, p is 1.
 * Throws RangeError for shares that wilsonInterval refuses, and unless there is one finite score for
 * each share.
 *
 * @example
 * cochranArmitage([{ successes: 24, n: 50 }, { successes: 31, n: 50 }, { successes: 37, n: 50 }]); // => { z: 2.6695, chiSquare: 7.1261, p: 0.0076, n: 150 }
 * cochranArmitage([{ successes: 9, n: 30 }, { successes: 11, n: 30 }, { successes: 19, n: 30 }], { scores: [0, 1, 4] }); // => { z: 2.7533, chiSquare: 7.5809, p: 0.0059, n: 90 }
 * cochranArmitage([{ successes: 24, n: 50 }, { successes: 0, n: 0 }]); // => undefined
 */
export function cochranArmitage(
	shares: readonly Share[],
	{ scores = shares.map((_, index) => index) }: { scores?: readonly number[] } = {},
): ShareTrend | undefined {
	shares.forEach(checkShare);
	if (scores.length !== shares.length || !scores.every(Number.isFinite)) {
		throw new RangeError('each share needs a finite score');
	}
	const answered = shares
		// Counted from the first score, so that scores that are all the same have a spread of exactly 0.
		.map((share, index) => ({ ...share, score: Number(scores[index]) - Number(scores[0]) }))
		.filter((share) => share.n > 0);
	if (answered.length < 2) return undefined;
	const n = answered.reduce((sum, share) => sum + share.n, 0);
	const overall = answered.reduce((sum, share) => sum + share.successes, 0) / n;
	const centre = answered.reduce((sum, share) => sum + share.n * share.score, 0) / n;
	const rise = answered.reduce(
		(sum, share) => sum + (share.score - centre) * (share.successes - share.n * overall),
		0,
	);
	const spread = answered.reduce((sum, share) => sum + share.n * (share.score - centre) ** 2, 0);
	const standardDeviation = Math.sqrt(overall * (1 - overall) * spread);
	const p = normalP(rise, standardDeviation, { alternative: 'two-sided', correction: 0 });
	const z = standardDeviation === 0 ? 0 : rise / standardDeviation;
	return { z, chiSquare: z ** 2, p, n };
}
