/** `great-risk` 0–35, `risk` 36–50, `no-risk` over 50. */
export type Who5Band = 'great-risk' | 'risk' | 'no-risk';

/**
 * The Danish band of one person's WHO-5 score: great risk, some risk or no sign of risk of
 * depression or long-term stress. A screening aid, never a diagnosis.
 *
 * Method: bands of the Danish Health Authority's guide to WHO-5 (0–35, 36–50, over 50).
 * Missing: a person without a score has no band; leave them out.
 * Throws RangeError for anything but a score (0, 4, 8 … 100): the bands are about persons, and a
 * group's mean must not be read by them.
 *
 * @example
 * who5Band(32); // => 'great-risk'
 * who5Band(48); // => 'risk'
 * who5Band(52); // => 'no-risk'
 */
export function who5Band(score: number): Who5Band {
	checkWho5Score(score);
	if (score <= 35) return 'great-risk';
	return score <= 50 ? 'risk' : 'no-risk';
}

/** Throws RangeError for anything but a score. */
export function checkWho5Score(score: number): void {
	if (!Number.isInteger(score / 4) || score < 0 || score > 100) {
		throw new RangeError('a WHO-5 score is 0, 4, 8 … 100');
	}
}
