import { comparable } from '../text/comparable.ts';
import { hasPlace, isOpenToAll } from './has-place.ts';
import { likenessToMembers } from './likeness-to-members.ts';
import type { AssignableRoom, AssignmentRule, RoomMember } from './room.ts';

/** Somebody who could go from one room to another. */
export interface RoomMove {
	readonly participantId: string;
	readonly from: string;
	readonly to: string;
}

type Holding = Omit<AssignableRoom, 'members'> & { readonly members: RoomMember[] };

/**
 * Moves that bring the sizes of the rooms within one of each other again, the fewest that do: from the
 * largest room to the smallest, until no two differ by more. Proposals for a facilitator; nobody is moved
 * by them. Locked rooms and those merged away give and get nobody, and with `theme` everybody keeps their
 * theme. `balanced` moves whoever the one room has most of and the other least; else whoever came last,
 * who has written least.
 */
export function rebalance(
	rule: AssignmentRule,
	rooms: readonly AssignableRoom[],
): readonly RoomMove[] {
	const open = rooms
		.filter(isOpenToAll)
		.map((room): Holding => ({ ...room, members: [...room.members] }));
	const groups = Map.groupBy(open, (room) => (rule === 'theme' ? comparable(room.theme) : ''));
	return [...groups.values()].flatMap((group) => evenOut(rule, group));
}

function evenOut(rule: AssignmentRule, rooms: readonly Holding[]): readonly RoomMove[] {
	const moves: RoomMove[] = [];
	for (;;) {
		const bySize = rooms.toSorted(
			(one, other) => one.members.length - other.members.length || one.number - other.number,
		);
		const smallest = bySize.find(hasPlace);
		const largest = bySize.at(-1);
		if (!smallest || !largest || largest.members.length - smallest.members.length < 2) return moves;
		const place = whoMoves(rule, largest, smallest);
		for (const member of largest.members.splice(place, 1)) {
			smallest.members.push(member);
			moves.push({ participantId: member.id, from: largest.id, to: smallest.id });
		}
	}
}

/** Where in the room the one stands who is most worth moving; of several, the last to come. */
function whoMoves(rule: AssignmentRule, from: Holding, to: Holding): number {
	if (rule !== 'balanced') return from.members.length - 1;
	const gains = from.members.map(
		(member) => likenessToMembers(member, from.members) - likenessToMembers(member, to.members),
	);
	return gains.lastIndexOf(Math.max(...gains));
}
