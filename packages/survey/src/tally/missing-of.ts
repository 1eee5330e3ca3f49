import { MISSING } from '../answers/answer.ts';
import type { Missing } from '../answers/answer.ts';
import { ofOnePart } from './of-one-part.ts';
import type { PartCount } from './of-one-part.ts';

/**
 * How many answers to one item are missing, by reason; a reason without cases is 0.
 *
 * Throws RangeError for rows of several segments, as countsOf does.
 */
export function missingOf(rows: readonly PartCount[], item: string): Record<Missing, number> {
	const ofItem = ofOnePart(rows, item);
	const counted = (reason: Missing) =>
		ofItem.filter((row) => row.value === reason).reduce((sum, row) => sum + row.n, 0);
	return Object.fromEntries(MISSING.map((reason) => [reason, counted(reason)])) as Record<
		Missing,
		number
	>;
}
