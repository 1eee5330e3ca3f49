import { total } from '../statistics/counts.ts';
import type { Counts } from '../statistics/counts.ts';

/** Fewer answers than this are not shown, unless an installation asks for more. */
export const MINIMUM_GROUP = 5;

/** No setting goes below this: of two people, each knows what the other answered. */
export const LOWEST_MINIMUM_GROUP = 3;

/**
 * The answers that a figure rests on: undefined where the group was not asked, `withheld` where they
 * are many enough but would give away a smaller group by subtraction.
 */
export type Base = Counts | 'withheld' | undefined;

/** Why there is no figure. A hidden group does not give away its n, nor which of two it protects. */
export type NoFigure =
	{ kind: 'hidden'; reason: 'small-group' } | { kind: 'not-asked' } | { kind: 'no-data' };

/** One figure of a result, or why there is none. */
export type Point<Figures> = ({ kind: 'shown'; n: number } & Figures) | NoFigure;

/**
 * Figures about a group, if it is large enough that nobody's answer can be read from them.
 *
 * `figuresOf` is called with no answers or with at least `minimum` of them; where it gives undefined
 * there is no data.
 * Throws RangeError for a minimum that is not a whole number of at least LOWEST_MINIMUM_GROUP.
 *
 * @example
 * hideSmallGroup([{ value: 4, n: 6 }], mean); // => { kind: 'shown', mean: 4, n: 6 }
 * hideSmallGroup([{ value: 4, n: 4 }], mean); // => { kind: 'hidden', reason: 'small-group' }
 * hideSmallGroup('withheld', mean); // => { kind: 'hidden', reason: 'small-group' }
 * hideSmallGroup([], mean); // => { kind: 'no-data' }
 * hideSmallGroup(undefined, mean); // => { kind: 'not-asked' }
 */
export function hideSmallGroup<Figures extends object>(
	base: Base,
	figuresOf: (counts: Counts) => Figures | undefined,
	minimum: number = MINIMUM_GROUP,
): Point<Figures> {
	checkMinimum(minimum);
	if (base === undefined) return { kind: 'not-asked' };
	if (base === 'withheld') return { kind: 'hidden', reason: 'small-group' };
	const n = total(base);
	if (isTooSmall(n, minimum)) return { kind: 'hidden', reason: 'small-group' };
	const figures = figuresOf(base);
	return figures === undefined ? { kind: 'no-data' } : { ...figures, kind: 'shown', n };
}

/** Whether so many people are some, but too few to be told about. */
export function isTooSmall(n: number, minimum: number): boolean {
	return n > 0 && n < minimum;
}

/** Throws RangeError for a minimum that would show what two people answered. */
export function checkMinimum(minimum: number): void {
	if (!Number.isSafeInteger(minimum) || minimum < LOWEST_MINIMUM_GROUP) {
		throw new RangeError(`the minimum must be a whole number of at least ${LOWEST_MINIMUM_GROUP}`);
	}
}
