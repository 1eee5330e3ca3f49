import { comparable } from '../text/comparable.ts';
import { isOpenToAll } from './has-place.ts';
import type { AssignableRoom } from './room.ts';

/** A room whose people and examples could go on in another. */
export interface RoomMerge {
	readonly from: string;
	readonly into: string;
}

/**
 * Pairs of rooms that are no more than half full and fit into one, the smaller going into the larger (of
 * equals, the higher number into the lower). A room stands in one pair at most. Rooms of different themes,
 * locked ones and those merged away are left alone. Proposals: a facilitator decides.
 *
 * @param roomSize how many a room should hold
 */
export function mergeableRooms(
	rooms: readonly AssignableRoom[],
	roomSize: number,
): readonly RoomMerge[] {
	const halfEmpty = rooms
		.filter((room) => isOpenToAll(room) && room.members.length * 2 <= roomSize)
		.toSorted(
			(one, other) => one.members.length - other.members.length || other.number - one.number,
		);
	const groups = Map.groupBy(halfEmpty, ({ theme }) => comparable(theme));
	return [...groups.values()].flatMap(inPairs);
}

/** Neighbours in size, the smaller first: two halves never are more than a whole. */
function inPairs(rooms: readonly AssignableRoom[]): readonly RoomMerge[] {
	return rooms.flatMap((from, index) => {
		const into = index % 2 === 0 ? rooms[index + 1] : undefined;
		return into ? [{ from: from.id, into: into.id }] : [];
	});
}
