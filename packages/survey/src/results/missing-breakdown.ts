import type { Missing } from '../answers/answer.ts';
import { missingOf } from '../tally/missing-of.ts';
import { ofOnePart } from '../tally/of-one-part.ts';
import type { PartCount } from '../tally/of-one-part.ts';
import { checkMinimum, isTooSmall, MINIMUM_GROUP } from './hide-small-group.ts';
import type { NoFigure } from './hide-small-group.ts';

/** What those who were asked did: gave an answer, or left none and why. */
export type Outcome = 'given' | Exclude<Missing, 'not-shown'>;

export type MissingBreakdown =
	| {
			kind: 'shown';
			/** Everybody who handed in the questionnaire. */
			responses: number;
			/** Those who were meant to see the item: all but `not-shown`. */
			asked: number;
			/** Their outcomes, as shares of `asked`. */
			outcomes: readonly { outcome: Outcome; n: number; share: number }[];
			/** Who was never meant to see it, as a share of `responses`. */
			notShown: { n: number; share: number };
	  }
	| Exclude<NoFigure, { kind: 'no-data' }>;

/**
 * What became of one item: how many were asked, answered, said "ved ikke", skipped it or stopped
 * before it. The rows are of one wave, group and segment; throws RangeError for several segments.
 *
 * Hidden where answers were given by some, but by fewer than `minimum`: the count of given answers
 * would follow from the others. `not-asked` where nobody was meant to see it, or no row is the item's.
 *
 * @example
 * missingBreakdown([{ item: 'access', value: '4', n: 3 }, { item: 'access', value: 'skipped', n: 9 }], 'access'); // => { kind: 'hidden', reason: 'small-group' }
 */
export function missingBreakdown(
	rows: readonly PartCount[] | 'withheld',
	item: string,
	{ minimum = MINIMUM_GROUP }: { minimum?: number } = {},
): MissingBreakdown {
	checkMinimum(minimum);
	if (rows === 'withheld') return { kind: 'hidden', reason: 'small-group' };
	const responses = ofOnePart(rows, item).reduce((sum, { n }) => sum + n, 0);
	const { 'not-shown': unseen, ...missing } = missingOf(rows, item);
	const asked = responses - unseen;
	if (asked === 0) return { kind: 'not-asked' };
	const given = asked - missing['dont-know'] - missing.skipped - missing['not-reached'];
	const tooSmall = [given, asked].some((n) => isTooSmall(n, minimum));
	if (tooSmall) return { kind: 'hidden', reason: 'small-group' };
	const outcomes = Object.entries({ given, ...missing }).map(([outcome, n]) => ({
		outcome: outcome as Outcome,
		n,
		share: n / asked,
	}));
	const notShown = { n: unseen, share: unseen / responses };
	return { kind: 'shown', responses, asked, outcomes, notShown };
}
