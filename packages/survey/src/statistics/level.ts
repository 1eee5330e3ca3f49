/** Confidence level of every interval unless another is asked for. */
export const CONFIDENCE_LEVEL = 0.95;

/**
 * The probability that leaves half of what is outside the level above it: 0.975 for 0.95.
 * Throws RangeError unless the level lies between 0 and 1, both excluded.
 */
export function upperProbability(level: number): number {
	if (!(level > 0 && level < 1)) throw new RangeError('a confidence level lies between 0 and 1');
	return (1 + level) / 2;
}
