import type { WallRoom } from '@raadgiver/workshop';

/**
 * The rooms with those of their members whose page is open. A group that two of six are left of is half
 * empty, although nobody has said goodbye.
 */
export function withThoseHere(rooms: readonly WallRoom[]): readonly WallRoom[] {
	return rooms.map((room) => ({ ...room, members: room.members.filter(({ here }) => here) }));
}
