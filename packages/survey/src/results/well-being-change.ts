import type { TestMethod } from '../probability/rank-test.ts';
import type { Counts } from '../statistics/counts.ts';
import { mean } from '../statistics/mean.ts';
import { pairedT } from '../statistics/paired-t.ts';
import { signedRank } from '../statistics/signed-rank.ts';
import { checkWho5Score } from '../statistics/who5-band.ts';
import { dropoutsOf } from './dropouts.ts';
import type { Dropouts } from './dropouts.ts';
import { checkMinimum, isTooSmall, MINIMUM_GROUP } from './hide-small-group.ts';
import type { NoFigure } from './hide-small-group.ts';
import { reliableShares } from './reliable-shares.ts';
import type { ReliableShares } from './reliable-shares.ts';
import { shareWhere } from './share-where.ts';
import type { CountedShare } from './share-where.ts';

/** The usual convention for a change that matters to a person (Topp et al. 2015); 12 in practice. */
export const RELEVANT_POINTS = 10;

/** One person's first WHO-5 score and the latest after it; no later one: that person dropped out. */
export type WellBeingPair = { readonly first: number; readonly later: number | undefined };

export type WellBeingChange =
	| {
			kind: 'shown';
			/** People with a first and a later score. */
			n: number;
			/** Later minus first; the interval is the paired t's, undefined where all moved alike. */
			change: { mean: number; interval: { low: number; high: number } | undefined };
			/** Wilcoxon's signed ranks of the same people, zeros after Pratt. */
			restsOn: { test: 'signed-rank'; method: TestMethod; p: number };
			/** Who rose, and who fell, by RELEVANT_POINTS or more. */
			relevant: { points: number; up: CountedShare; down: CountedShare };
			/** Undefined where everybody began alike. */
			reliable: ReliableShares | undefined;
			dropouts: Dropouts;
	  }
	| Exclude<NoFigure, { kind: 'not-asked' }>;

/**
 * How well-being changed for those who can be followed from a first score to a later one. These are
 * the same people twice, so only paired tests are used.
 *
 * `outside` counts the complete scores of the same waves that belong to no pair: no code, a code used
 * twice, or a first score in the newest wave. Small groups: nothing is shown of fewer than `minimum`
 * pairs, nor where those left over (dropouts and outside) are some but fewer, since the waves' totals
 * minus the pairs would be theirs. Dropouts are hidden beside a small outside for the same reason.
 * `no-data`: nobody has a later score.
 * Throws RangeError for what is not a WHO-5 score.
 *
 * @example
 * wellBeingChange([{ first: 48, later: undefined }]); // => { kind: 'no-data' }
 * wellBeingChange([{ first: 48, later: 60 }]); // => { kind: 'hidden', reason: 'small-group' }
 */
export function wellBeingChange(
	pairs: readonly WellBeingPair[],
	{
		minimum = MINIMUM_GROUP,
		outside = 0,
		level,
		...instrument
	}: {
		minimum?: number;
		outside?: number;
		level?: number;
		sd?: number;
		reliability?: number;
	} = {},
): WellBeingChange {
	checkMinimum(minimum);
	const stayed = pairs.flatMap(({ first, later }) =>
		later === undefined ? [] : [{ first, later }],
	);
	const left = pairs.filter(({ later }) => later === undefined);
	for (const { first, later } of pairs) {
		checkWho5Score(first);
		if (later !== undefined) checkWho5Score(later);
	}
	const n = stayed.length;
	const firsts = countsOfScores(stayed.map(({ first }) => first));
	const changes = countsOfScores(stayed.map(({ first, later }) => later - first));
	const average = mean(changes);
	const up = shareWhere(changes, (change) => change >= RELEVANT_POINTS, level);
	const down = shareWhere(changes, (change) => change <= -RELEVANT_POINTS, level);
	const ranks = signedRank(changes);
	if (!average || !up || !down || !ranks) return { kind: 'no-data' };
	if (isTooSmall(n, minimum) || isTooSmall(left.length + outside, minimum)) {
		return { kind: 'hidden', reason: 'small-group' };
	}
	const gone = isTooSmall(outside, minimum)
		? 'withheld'
		: countsOfScores(left.map(({ first }) => first));
	const paired = pairedT(changes, level);
	return {
		kind: 'shown',
		n,
		change: { mean: average.mean, interval: paired && { low: paired.low, high: paired.high } },
		restsOn: { test: 'signed-rank', method: ranks.method, p: ranks.p },
		relevant: { points: RELEVANT_POINTS, up, down },
		reliable: reliableShares(firsts, changes, { level, ...instrument }),
		dropouts: dropoutsOf(gone, firsts, { minimum, level }),
	};
}

function countsOfScores(scores: readonly number[]): Counts {
	return scores.map((value) => ({ value, n: 1 }));
}
