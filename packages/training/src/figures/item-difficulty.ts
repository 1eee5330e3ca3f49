import { checkCounts } from './counted-results.ts';

/**
 * The difficulty of a question: the share of its first answers that are right, from 0, where nobody
 * knew, to 1, where everybody did. The name is older than the direction: a high one is an easy question.
 *
 * Reference: Crocker and Algina, Introduction to Classical and Modern Test Theory, 1986, ch. 14.
 * Missing: nobody who answered gives undefined. Throws RangeError for counts that cannot be.
 *
 * @example
 * itemDifficulty({ right: 12, n: 16 }); // => 0.75
 * itemDifficulty({ right: 0, n: 0 }); // => undefined
 */
export function itemDifficulty({
	right,
	n,
}: {
	readonly right: number;
	readonly n: number;
}): number | undefined {
	checkCounts([right, n]);
	if (right > n) throw new RangeError('no more can be right than have answered');
	return n === 0 ? undefined : right / n;
}
