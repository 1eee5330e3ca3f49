import type { Example } from './example.ts';
import { missing } from './missing.ts';

export interface RoomProgress {
	/** Examples that have all that is asked. */
	readonly complete: number;
	readonly least: number;
	/** Whether the group has written what it must hand in. */
	readonly ready: boolean;
}

/**
 * How far a group is: its examples that lack nothing, of the fewest that it must hand in. What the group
 * took out and what a facilitator has hidden does not count; an unfinished one too many does no harm.
 *
 * @example
 * roomProgress([], 2); // => { complete: 0, least: 2, ready: false }
 */
export function roomProgress(
	examples: readonly Example[],
	least: number,
	hidden: readonly string[] = [],
): RoomProgress {
	const complete = examples.filter(
		(example) => !example.removed && !hidden.includes(example.id) && missing(example).length === 0,
	).length;
	return { complete, least, ready: complete >= least };
}
