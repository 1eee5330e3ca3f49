import type { Alternative } from './alternative.ts';

/** `exact` counts all arrangements, `normal` approximates them. */
export type TestMethod = 'exact' | 'normal';

export type RankTestOptions = {
	alternative?: Alternative;
	/** Without one: exact up to EXACT_LIMIT, else normal. */
	method?: TestMethod;
	/** Continuity correction of the normal approximation. */
	correct?: boolean;
};

/**
 * As many answers as a rank test takes exactly, all groups together. Up to here every number of
 * arrangements is a whole number below 2^53, so that p is right to the last digits, and one test takes
 * at most a few milliseconds; beyond it the normal approximation is off by less than a reader can use.
 * R's wilcox.test draws the same line (n < 50, though for each group, and not at all with ties).
 */
export const EXACT_LIMIT = 50;

/** The way to find p for n answers. Throws RangeError when `exact` is asked for beyond the limit. */
export function methodFor(n: number, asked: TestMethod | undefined): TestMethod {
	if (asked === 'exact' && n > EXACT_LIMIT) {
		throw new RangeError(`an exact p is for at most ${EXACT_LIMIT} answers`);
	}
	return asked ?? (n <= EXACT_LIMIT ? 'exact' : 'normal');
}
