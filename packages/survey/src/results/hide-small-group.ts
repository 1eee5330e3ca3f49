import { total } from '../statistics/counts.ts';
import type { Counts } from '../statistics/counts.ts';

/** Fewer answers than this are not shown, unless an installation asks for more. */
export const MINIMUM_GROUP = 5;

/** No setting goes below this: of two people, each knows what the other answered. */
export const LOWEST_MINIMUM_GROUP = 3;

/** One figure of a result, or why there is none. A hidden group does not give away its n. */
export type Point<Figures> =
	| ({ kind: 'shown'; n: number } & Figures)
	| { kind: 'hidden'; reason: 'small-group' }
	| { kind: 'not-asked' }
	| { kind: 'no-data' };

/**
 * Figures about a group, if it is large enough that nobody's answer can be read from them.
 *
 * `counts` undefined means that the group was not asked. `figuresOf` is called with no answers or
 * with at least `minimum` of them; where it gives undefined there is no data.
 * Throws RangeError for a minimum that is not a whole number of at least LOWEST_MINIMUM_GROUP.
 *
 * @example
 * hideSmallGroup([{ value: 4, n: 6 }], mean); // => { kind: 'shown', mean: 4, n: 6 }
 * hideSmallGroup([{ value: 4, n: 4 }], mean); // => { kind: 'hidden', reason: 'small-group' }
 * hideSmallGroup([], mean); // => { kind: 'no-data' }
 * hideSmallGroup(undefined, mean); // => { kind: 'not-asked' }
 */
export function hideSmallGroup<Figures extends object>(
	counts: Counts | undefined,
	figuresOf: (counts: Counts) => Figures | undefined,
	minimum: number = MINIMUM_GROUP,
): Point<Figures> {
	if (!Number.isSafeInteger(minimum) || minimum < LOWEST_MINIMUM_GROUP) {
		throw new RangeError(`the minimum must be a whole number of at least ${LOWEST_MINIMUM_GROUP}`);
	}
	if (counts === undefined) return { kind: 'not-asked' };
	const n = total(counts);
	if (n > 0 && n < minimum) return { kind: 'hidden', reason: 'small-group' };
	const figures = figuresOf(counts);
	return figures === undefined ? { kind: 'no-data' } : { ...figures, kind: 'shown', n };
}
