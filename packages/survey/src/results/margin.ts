import type { Scale } from '../questions/behaviour.ts';

/** The part of a scale's length that a mean may move without mattering. */
export const MARGIN = 0.05;

/**
 * How far a mean may move before it matters, in points of the scale: a twentieth of its length.
 *
 * On five points that is 0.2: one respondent in five answering one step differently, and a small
 * effect in Cohen's sense (d = 0.2) where answers spread by a point. On 0–10 it is 0.5, and on
 * WHO-5's 0–100 it is 5, half of the ten points that count as a relevant change.
 *
 * @example
 * marginOf({ min: 1, max: 5 }); // => 0.2
 */
export function marginOf({ min, max }: Pick<Scale, 'min' | 'max'>): number {
	return (max - min) * MARGIN;
}
