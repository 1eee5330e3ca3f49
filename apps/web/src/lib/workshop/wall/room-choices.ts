import type { WallRoom } from '@raadgiver/workshop';
import { m } from '#paraglide/messages.js';
import { roomLabel } from './room-label.ts';

/** A room as one chooses it from a list. */
export interface RoomChoice {
	readonly id: string;
	readonly label: string;
	readonly locked: boolean;
}

/** The rooms with how many are in them: what is typed in a room changes nothing here. */
export function roomChoices(rooms: readonly WallRoom[]): RoomChoice[] {
	return rooms.map((room) => ({
		id: room.id,
		label: m.wall_room_option({ room: roomLabel(room), count: room.members.length }),
		locked: room.locked,
	}));
}
