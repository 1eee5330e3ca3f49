import { certaintyOf } from './certainty.ts';
import type { Certainty } from './certainty.ts';
import type { Difference } from './difference.ts';

/** Where the first named, or the later, lies as seen from the other. */
export type Direction = 'up' | 'down' | 'none';

/** Which of the things that may be said of a difference holds, and how surely. */
export type Judgement = {
	holds: 'up' | 'down' | 'steady' | 'unclear';
	direction: Direction;
	certainty: Certainty;
};

/**
 * What may be said of a difference.
 * - `steady`: its 95 % interval lies wholly within the margin, so whatever it is, it is too small to
 *   matter; `likely`, as the interval is. Said first: a difference of a hair that many answers make
 *   certain is still a hair.
 * - `up`, `down`: the test finds more than chance, and the means lie the same way as its `tendency`.
 *   A rise that the last wave took back is no rise.
 * - `unclear`: neither; `uncertain`.
 */
export function judge(
	{ difference, interval, margin }: Pick<Difference, 'difference' | 'interval' | 'margin'>,
	{ tendency, adjustedP }: { tendency: number; adjustedP: number },
): Judgement {
	const direction = directionOf(difference);
	if (interval && -margin < interval.low && interval.high < margin) {
		return { holds: 'steady', direction, certainty: 'likely' };
	}
	const certainty = certaintyOf(adjustedP);
	if (certainty === 'uncertain' || direction === 'none' || direction !== directionOf(tendency)) {
		return { holds: 'unclear', direction, certainty: 'uncertain' };
	}
	return { holds: direction, direction, certainty };
}

/** Means of thirds may differ in their last digit though the answers are alike. */
const LAST_DIGITS = 1e-9;

function directionOf(difference: number): Direction {
	if (Math.abs(difference) < LAST_DIGITS) return 'none';
	return difference > 0 ? 'up' : 'down';
}
