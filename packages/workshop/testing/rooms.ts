import type { AssignableRoom, RoomMember, Traits } from '../src/rooms/room.ts';

let made = 0;

/** A member with a fresh id. */
export function member(traits: Traits = {}): RoomMember {
	made += 1;
	return { id: `member-${made}`, ...traits };
}

/** So many members of whom nothing is known. */
export const members = (count: number) => Array.from({ length: count }, () => member());

/** A room that anybody may come into, but for what a test says of it. */
export function room(number: number, parts: Partial<AssignableRoom> = {}): AssignableRoom {
	return { id: `room-${number}`, number, locked: false, members: [], ...parts };
}
