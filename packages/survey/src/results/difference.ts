import type { Scale } from '../questions/behaviour.ts';
import { cliffsDelta } from '../statistics/cliffs-delta.ts';
import { newcombeDifference } from '../statistics/newcombe-difference.ts';
import type { ShareDifference } from '../statistics/newcombe-difference.ts';
import { welchTest } from '../statistics/welch-test.ts';
import { marginOf } from './margin.ts';
import { strengthOf } from './strength.ts';
import type { Strength } from './strength.ts';
import type { ShownPoint } from './trend.ts';

/** How far two independent sets of answers lie apart; above 0 where the first named is higher. */
export type Difference = {
	/** Of the means, in points of the scale. */
	difference: number;
	/** 95 % interval of that (Welch); undefined where answers vary in neither set. */
	interval: { low: number; high: number } | undefined;
	/** Of the favourable shares, with Newcombe's interval. */
	share: ShareDifference;
	/** Cliff's delta with its interval: what an ordinal scale allows to be said beside the mean. */
	delta: { delta: number; low: number; high: number };
	strength: Strength;
	/** A difference of the means that does not matter, in points of the scale (see marginOf). */
	margin: number;
};

/**
 * How far the answers behind two points lie apart, first minus second.
 *
 * Respondents are anonymous, so the answers of two waves are taken as independent though many people
 * answer twice. Those people's answers resemble each other, which makes the true difference less
 * uncertain than is said here: intervals are wider and p larger than they need be, never the reverse.
 * Missing: a point without answers gives undefined.
 */
export function differenceBetween(
	first: ShownPoint,
	second: ShownPoint,
	{ scale, level }: { scale: Pick<Scale, 'min' | 'max'>; level?: number },
): Difference | undefined {
	const share = newcombeDifference(favourable(first), favourable(second), level);
	const cliff = cliffsDelta(first.counts, second.counts, level);
	if (!share || !cliff) return undefined;
	const welch = welchTest(first.counts, second.counts, level);
	return {
		difference: first.mean - second.mean,
		interval: welch && { low: welch.low, high: welch.high },
		share,
		delta: { delta: cliff.delta, low: cliff.low, high: cliff.high },
		strength: strengthOf(cliff.delta),
		margin: marginOf(scale),
	};
}

function favourable(point: ShownPoint) {
	return { successes: point.favourable, n: point.n };
}
