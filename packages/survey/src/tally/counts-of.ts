import type { Counts } from '../statistics/counts.ts';
import type { TallyRow } from './tally.ts';

/**
 * The points given to one item, ready for the statistics. Missing answers are left out, and so are
 * options and texts, which have no size: an item without figures gives no counts.
 */
export function countsOf(rows: readonly TallyRow[], item: string): Counts {
	return rows
		.filter((row) => row.item === item && /^\d+$/.test(row.value))
		.map((row) => ({ value: Number(row.value), n: row.n }));
}
