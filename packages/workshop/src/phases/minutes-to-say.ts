/** The minutes before the end at which a clock speaks; 0 is the end itself. */
const SPOKEN_MINUTES = [0, 1, 2, 5, 10] as const;

const MINUTE = 60_000;

/**
 * What a clock says between two looks at it: the last of 10, 5, 2, 1 and 0 minutes that was passed since
 * the look before. Nothing where none was passed, so that a screen reader hears each once, however often
 * or seldom a browser looks; and nothing where time was given.
 *
 * @param leftBefore milliseconds that were left at the look before
 * @example
 * minutesToSay(120400, 119900); // => 2
 * minutesToSay(119900, 118900); // => undefined
 */
export function minutesToSay(leftBefore: number, leftNow: number): number | undefined {
	return SPOKEN_MINUTES.find(
		(minutes) => leftBefore > minutes * MINUTE && leftNow <= minutes * MINUTE,
	);
}
