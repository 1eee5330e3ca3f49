import type { WallRoom } from '@raadgiver/workshop';

/** The wall's rooms by number, after some have changed. All others stay the same objects. */
export function withChangedRooms(
	rooms: readonly WallRoom[],
	changed: readonly WallRoom[],
): readonly WallRoom[] {
	const byId = new Map(rooms.map((room) => [room.id, room]));
	for (const room of changed) byId.set(room.id, room);
	return [...byId.values()].sort((one, other) => one.number - other.number);
}
