import type { Counts } from '../statistics/counts.ts';
import { ofOnePart } from './of-one-part.ts';
import type { PartCount } from './of-one-part.ts';

/**
 * The points given to one item, whole or not, ready for the statistics. Missing answers are left out,
 * and so are options and texts, which have no size: an item without figures gives no counts.
 *
 * Throws RangeError for rows of several segments, or of one and of all: people would count twice.
 */
export function countsOf(rows: readonly PartCount[], item: string): Counts {
	return ofOnePart(rows, item)
		.filter((row) => /^\d+(\.\d+)?$/.test(row.value))
		.map((row) => ({ value: Number(row.value), n: row.n }));
}
