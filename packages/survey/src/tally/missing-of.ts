import { MISSING } from '../answers/answer.ts';
import type { Missing } from '../answers/answer.ts';
import type { TallyRow } from './tally.ts';

/** How many answers to one item are missing, by reason; a reason without cases is 0. */
export function missingOf(rows: readonly TallyRow[], item: string): Record<Missing, number> {
	const counted = (reason: Missing) =>
		rows
			.filter((row) => row.item === item && row.value === reason)
			.reduce((sum, row) => sum + row.n, 0);
	return Object.fromEntries(MISSING.map((reason) => [reason, counted(reason)])) as Record<
		Missing,
		number
	>;
}
