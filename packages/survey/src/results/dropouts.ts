import type { Counts } from '../statistics/counts.ts';
import { mean } from '../statistics/mean.ts';
import { welchTest } from '../statistics/welch-test.ts';
import { hideSmallGroup } from './hide-small-group.ts';
import type { Base, Point } from './hide-small-group.ts';

/**
 * Those who gave a first score and no later one ("frafald"). If the worst off left, the change of
 * those who stayed looks better than it was. `no-data`: nobody dropped out.
 */
export type Dropouts = Point<{
	/** Mean first score of those who dropped out, and of those who stayed. */
	mean: number;
	stayedMean: number;
	/** Dropped out minus stayed. */
	difference: number;
	/** Welch's; undefined where the scores vary in neither group. */
	interval: { low: number; high: number } | undefined;
}>;

/** Compares the first scores of those who dropped out with those of the ones who stayed. */
export function dropoutsOf(
	left: Base,
	stayed: Counts,
	{ minimum, level }: { minimum: number; level?: number },
): Dropouts {
	const figuresOf = (counts: Counts) => {
		const [gone, here] = [mean(counts), mean(stayed)];
		if (!gone || !here) return undefined;
		const welch = welchTest(counts, stayed, level);
		return {
			mean: gone.mean,
			stayedMean: here.mean,
			difference: gone.mean - here.mean,
			interval: welch && { low: welch.low, high: welch.high },
		};
	};
	return hideSmallGroup(left, figuresOf, minimum);
}
