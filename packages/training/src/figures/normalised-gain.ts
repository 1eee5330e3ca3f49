import { checkCounts, sumOf } from './counted-results.ts';

/** So many learners who had these shares right in the short tests before and after a module. */
export type BeforeAndAfter = {
	readonly before: number;
	readonly after: number;
	readonly n: number;
};

export type NormalisedGain = {
	/** Undefined where all was right before: nothing was left to learn. */
	readonly gain: number | undefined;
	/** Mean shares right. */
	readonly before: number;
	readonly after: number;
	/** Those who took both tests. */
	readonly n: number;
};

/**
 * How much of what a group did not know before a module it knows after it.
 *
 * Method: Hake's normalised gain of the group's averages, g = (after − before) / (1 − before), where 1
 * is all right (Hake 1998, Am. J. Phys. 66:64). 0.3 to 0.7 is called medium there. The averages are
 * taken first: a mean of each learner's own gain has none for whoever had all right before, and one
 * who falls from nearly all right would weigh as much as ten who rose.
 * The two tests ask different questions, so it tells of the group and not of single learners.
 * Missing: only those who took both count; nobody gives undefined. Throws RangeError for counts that
 * cannot be, and for shares outside 0–1.
 *
 * @example
 * normalisedGain([{ before: 0.25, after: 0.75, n: 4 }, { before: 0.75, after: 0.75, n: 4 }]); // => { gain: 0.5, before: 0.5, after: 0.75, n: 8 }
 * normalisedGain([{ before: 1, after: 0.5, n: 3 }]); // => { gain: undefined, before: 1, after: 0.5, n: 3 }
 */
export function normalisedGain(learners: readonly BeforeAndAfter[]): NormalisedGain | undefined {
	checkCounts(learners.map(({ n }) => n));
	if (learners.some(({ before, after }) => !isShare(before) || !isShare(after))) {
		throw new RangeError('a share must lie between 0 and 1');
	}
	const n = sumOf(learners.map((learner) => learner.n));
	if (n === 0) return undefined;
	const before = sumOf(learners.map((learner) => learner.before * learner.n)) / n;
	const after = sumOf(learners.map((learner) => learner.after * learner.n)) / n;
	const knewAll = learners.every((learner) => learner.before === 1 || learner.n === 0);
	return { gain: knewAll ? undefined : (after - before) / (1 - before), before, after, n };
}

function isShare(value: number): boolean {
	return value >= 0 && value <= 1;
}
