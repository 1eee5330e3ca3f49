import type { WallRoom } from '@raadgiver/workshop';

/** A room as the wall shows it: open, with one member and nothing written, but for what is given. */
export function wallRoom(room: Partial<WallRoom> & { number: number }): WallRoom {
	return {
		id: `room-${room.number}`,
		name: undefined,
		theme: undefined,
		locked: false,
		members: [{ id: `member-${room.number}`, name: 'Anna Holm', here: true }],
		examples: [],
		complete: 0,
		lastEditAt: undefined,
		endsAt: undefined,
		open: true,
		handedInAt: undefined,
		reopenedAt: undefined,
		helpAskedAt: undefined,
		helpTakenBy: undefined,
		mergedInto: undefined,
		...room,
	};
}
