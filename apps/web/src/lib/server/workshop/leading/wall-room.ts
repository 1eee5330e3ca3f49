import { type Example, roomProgress, type WallRoom } from '@raadgiver/workshop';
import { membersOf, type Moment, roomTimes } from '../live/parts.ts';
import type { RoomState } from '../state.ts';

/** The most letters of a text that the wall shows. */
const LETTERS = 280;

/** What stands in a room's document. */
export interface RoomText {
	readonly examples: readonly Example[];
	/** Milliseconds since 1970. */
	readonly lastEditAt: number | undefined;
}

/** A room as the facilitators' wall shows it. */
export function wallRoom(
	room: RoomState,
	moment: Moment,
	{ examples, lastEditAt }: RoomText,
): WallRoom {
	const { rooms, leastExamples, hidden } = moment.state;
	return {
		id: room.id,
		number: room.number,
		name: room.name ?? undefined,
		theme: room.theme ?? undefined,
		locked: room.locked,
		members: membersOf(room, moment),
		examples: examples
			.filter(({ removed }) => !removed)
			.map(({ id, title, what, needs }) => ({
				id,
				title: title.slice(0, LETTERS),
				text: `${what} ${needs}`.trim().slice(0, LETTERS),
				hidden: hidden.includes(id),
			})),
		complete: roomProgress(examples, leastExamples, hidden).complete,
		lastEditAt,
		...roomTimes(room, moment),
		mergedInto: rooms.find(({ id }) => id === room.mergedIntoId)?.number,
	};
}
