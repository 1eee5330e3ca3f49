import { comparable } from '../text/comparable.ts';
import { hasPlace } from './has-place.ts';
import { likenessToMembers } from './likeness-to-members.ts';
import type { AssignableRoom, AssignmentRule, Traits } from './room.ts';

interface Assignment {
	readonly rule: AssignmentRule;
	readonly rooms: readonly AssignableRoom[];
	readonly participant: Traits;
	/** Decides between rooms that are equally good: evenly spread from 0 up to, but not, 1. */
	readonly chance: number;
}

/**
 * The room that somebody who comes in is put into. Nothing where no room has a place for them, so that a
 * new one must be opened, and where they choose themselves.
 *
 * Among the rooms with a place the smallest come first, so that sizes stay within one of each other as
 * long as nobody leaves, and whoever comes late fills the gap where somebody left. `balanced` then takes
 * the room that has least of their role and municipality, and chance decides what is left: minimisation
 * as Taves (1974) and Pocock and Simon (1975) use it in trials, with size before all other factors.
 * With `theme`, only rooms of the chosen theme are looked at; who chose none goes to the smallest.
 *
 * Throws RangeError unless 0 ≤ chance < 1.
 */
export function assignRoom({ rule, rooms, participant, chance }: Assignment): string | undefined {
	if (!(chance >= 0 && chance < 1)) throw new RangeError('chance must be from 0 up to, but not, 1');
	if (rule === 'chosen') return undefined;
	const withPlace = rooms.filter(hasPlace);
	const fitting = rule === 'theme' ? ofTheme(withPlace, participant) : withPlace;
	const smallest = lowest(fitting, ({ members }) => members.length);
	const best =
		rule === 'balanced'
			? lowest(smallest, ({ members }) => likenessToMembers(participant, members))
			: smallest;
	return best[Math.floor(chance * best.length)]?.id;
}

function ofTheme(rooms: readonly AssignableRoom[], { theme }: Traits): readonly AssignableRoom[] {
	const chosen = comparable(theme);
	return chosen === '' ? rooms : rooms.filter((room) => comparable(room.theme) === chosen);
}

/** All rooms that share the lowest value. */
function lowest(
	rooms: readonly AssignableRoom[],
	valueOf: (room: AssignableRoom) => number,
): readonly AssignableRoom[] {
	const values = rooms.map(valueOf);
	const least = Math.min(...values);
	return rooms.filter((_room, index) => values[index] === least);
}
