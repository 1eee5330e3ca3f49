import { chance, wholeNumber } from '../random/draw.ts';
import type { Random } from '../random/stream.ts';
import type { Comments } from './opinions.ts';

/** How far from their own place in the list somebody's words may fall, as a share of the list. */
const scatter = 0.6;

/** How often somebody adds a second remark. */
const goesOn = 0.5;

/** How many places further on the second remark may stand. */
const furthest = 3;

/**
 * Words that fit the person's attitude (standard normal), from comments that stand from critical to
 * pleased; undefined where there are none. A second remark is near the first, so that nobody contradicts
 * themselves.
 */
export function comment(random: Random, comments: Comments, attitude: number): string | undefined {
	// The logistic function with 1.702 is within 0.01 of the normal one (Haley, 1952).
	const place = 1 / (1 + Math.exp(-1.702 * attitude)) + scatter * (random() - 0.5);
	const index = Math.floor(Math.min(0.999, Math.max(0, place)) * comments.length);
	const first = comments[index];
	const second = comments[index + wholeNumber(random, 1, furthest)];
	if (first === undefined || second === undefined || !chance(random, goesOn)) return first;
	return `${first} ${second}`;
}
