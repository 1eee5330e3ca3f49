/** How sure it is that a difference is more than chance. */
export type Certainty = 'certain' | 'likely' | 'uncertain';

/** A difference is spoken of as one from here down. */
export const LIKELY_BELOW = 0.05;

/** And without reservation from here down. */
export const CERTAIN_BELOW = 0.01;

/**
 * The word for an adjusted p: `certain` up to 0.01, `likely` up to 0.05, otherwise `uncertain`.
 * `uncertain` does not mean that nothing changed, only that chance alone could look like this.
 *
 * @example
 * certaintyOf(0.03); // => 'likely'
 */
export function certaintyOf(adjustedP: number): Certainty {
	if (adjustedP <= CERTAIN_BELOW) return 'certain';
	return adjustedP <= LIKELY_BELOW ? 'likely' : 'uncertain';
}
