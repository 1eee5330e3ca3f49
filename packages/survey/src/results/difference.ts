import type { ShareDifference } from '../statistics/newcombe-difference.ts';
import type { Strength } from './strength.ts';

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

/** Where the first named lies as seen from the second, or the later from the earlier. */
export type Direction = 'up' | 'down' | 'none';

/** What an independent test of two sets of answers rests on. */
export type DifferenceTest = {
	test: 'mann-whitney';
	method: 'exact' | 'normal';
	p: number;
	/** Holm over the pairs that were compared in one call. */
	adjustedP: number;
	tests: number;
};
