import type { AssignableRoom } from './room.ts';

/** Whether a room takes anybody: not locked, and not merged into another. */
export function isOpenToAll({ locked, mergedIntoId }: AssignableRoom): boolean {
	return !locked && mergedIntoId == null;
}

/** Whether one more may be put into a room, or choose it. */
export function hasPlace(room: AssignableRoom): boolean {
	return isOpenToAll(room) && room.members.length < (room.capacity ?? Infinity);
}
