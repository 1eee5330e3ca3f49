import type { ShareInterval } from '../statistics/wilson-interval.ts';

/** One person's first WHO-5 score and the latest after it; no later one: that person dropped out. */
export type WellBeingPair = { readonly first: number; readonly later: number | undefined };

export type WellBeingChange =
	| {
			kind: 'shown';
			/** People with a first and a later score. */
			n: number;
			/** Later minus first, 0–100, with the paired t interval. */
			change: { mean: number; low: number; high: number };
			/** Wilcoxon's signed ranks of the same people, zeros after Pratt. */
			test: { test: 'signed-rank'; method: 'exact' | 'normal'; p: number };
			/** The share that rose by at least so many points. */
			relevant: ShareInterval & { points: number; count: number };
			/** Single persons whose change is more than the instrument's own error. */
			reliable: ReliableShares | undefined;
			dropouts: Dropouts;
	  }
	| { kind: 'hidden'; reason: 'small-group' }
	| { kind: 'no-data' };

export type ReliableShares = {
	/** Points that a person's score must move; from `sd` and `reliability` (Jacobson & Truax). */
	threshold: number;
	sd: number;
	reliability: number;
	up: ShareInterval & { count: number };
	down: ShareInterval & { count: number };
};

/** Those who gave a first score and no later one. Did the worst off leave? */
export type Dropouts =
	| { kind: 'none' }
	| { kind: 'hidden'; reason: 'small-group' }
	| {
			kind: 'shown';
			n: number;
			/** Mean first score of those who dropped out, and of those who stayed. */
			mean: number;
			stayedMean: number;
			/** Dropped out minus stayed, with Welch's interval; undefined where no score varies. */
			interval: { low: number; high: number } | undefined;
			difference: number;
	  };
