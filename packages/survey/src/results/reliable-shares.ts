import type { Counts } from '../statistics/counts.ts';
import { reliableChange } from '../statistics/reliable-change.ts';
import { variance } from '../statistics/variance.ts';
import { shareWhere } from './share-where.ts';
import type { CountedShare } from './share-where.ts';

/**
 * Cronbach's alpha of WHO-5: 0.85 in a community sample (Perera et al. 2020, Health Qual Life
 * Outcomes, doi 10.1186/s12955-020-01532-8); others find 0.81 to 0.93. A programme that computes its
 * own may give that instead.
 */
export const WHO5_RELIABILITY = 0.85;

/** How many persons' scores moved by more than the instrument's own error makes them. */
export type ReliableShares = {
	/** So many points or more would be error in one of twenty unchanged people (Jacobson & Truax). */
	threshold: number;
	/** What the threshold is made of. */
	sd: number;
	reliability: number;
	up: CountedShare;
	down: CountedShare;
};

/**
 * The shares with a reliable change up and down, among people with a first score and a change.
 * `sd` is the spread of first scores; left out, it is taken from those given. A threshold of 0,
 * as when all began alike, gives undefined: every change would pass.
 */
export function reliableShares(
	firsts: Counts,
	changes: Counts,
	{
		sd = Math.sqrt(variance(firsts)?.variance ?? 0),
		reliability = WHO5_RELIABILITY,
		level,
	}: { sd?: number; reliability?: number; level?: number },
): ReliableShares | undefined {
	const threshold = reliableChange({ sd, reliability });
	if (threshold === 0) return undefined;
	const up = shareWhere(changes, (change) => change >= threshold, level);
	const down = shareWhere(changes, (change) => change <= -threshold, level);
	return up && down && { threshold, sd, reliability, up, down };
}
