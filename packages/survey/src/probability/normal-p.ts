import type { Alternative } from './alternative.ts';
import { normalUpperTail } from './tails.ts';

/**
 * p of a statistic that lies `distance` above its expectation, by the normal approximation.
 *
 * `correction` is the continuity correction, half a step of the statistic, or 0. It never carries the
 * statistic past its expectation. Without any spread every arrangement gives the same statistic, and
 * p is 1.
 */
export function normalP(
	distance: number,
	standardDeviation: number,
	{ alternative, correction }: { alternative: Alternative; correction: number },
): number {
	if (standardDeviation === 0) return 1;
	if (alternative === 'greater')
		return normalUpperTail((distance - correction) / standardDeviation);
	if (alternative === 'less') return normalUpperTail((-distance - correction) / standardDeviation);
	const beyond = Math.max(Math.abs(distance) - correction, 0);
	return 2 * normalUpperTail(beyond / standardDeviation);
}
