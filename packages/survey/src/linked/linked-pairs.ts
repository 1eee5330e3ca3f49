import type { WellBeingPair } from '../results/well-being-change.ts';

/** The scores that could be linked in one wave, by what stands for the person's own code. */
export type LinkedScores = ReadonlyMap<string, number>;

/**
 * Each person's first score and the latest after it, from waves in order, the oldest first. Whoever has
 * one score and could have given another has none later: dropped out. Whoever came first in the newest
 * wave could not, and is in no pair yet.
 *
 * @example
 * linkedPairs([new Map([['a', 40]]), new Map([['a', 52]])]).get('a'); // => { first: 40, later: 52 }
 */
export function linkedPairs(waves: readonly LinkedScores[]): Map<string, WellBeingPair> {
	const pairs = new Map<string, WellBeingPair>();
	for (const [index, scores] of waves.entries()) {
		for (const [person, score] of scores) {
			const first = pairs.get(person)?.first;
			if (first !== undefined) pairs.set(person, { first, later: score });
			else if (index < waves.length - 1) pairs.set(person, { first: score, later: undefined });
		}
	}
	return pairs;
}
