import type { ParticipantPart, ServerMessage } from '@raadgiver/workshop';
import type { ParticipantState } from '../state.ts';
import { CLOSE } from './close-codes.ts';
import type { LiveSocket } from './live-socket.ts';
import { facilitatorPart, membersByRoom, type Moment, roomPart, workshopPart } from './parts.ts';
import type { Visitor } from './visitor.ts';

/** Participants by id. */
export type Participants = ReadonlyMap<string, ParticipantState>;

/** Tells each socket what has changed for whoever sits behind it. */
export function tell(
	sockets: Iterable<LiveSocket>,
	moment: Moment,
	participants: Participants,
): void {
	const workshop = encode({ kind: 'workshop', workshop: workshopPart(moment.state) });
	const room = roomMessages(moment);
	for (const socket of sockets) {
		const you = partOf(socket.visitor, moment, participants);
		socket.tell('you', encode({ kind: 'you', you }));
		if (you.removed) {
			socket.end(CLOSE.unknown);
			continue;
		}
		socket.tell('workshop', workshop);
		socket.tell('room', room(you.roomId ?? socket.enteredRoomId));
	}
}

/** The message about a room, put together once for all who are in it. */
function roomMessages(moment: Moment): (roomId: string | undefined) => string {
	const members = membersByRoom(moment);
	const messages = new Map<string | undefined, string>();
	return (roomId) => {
		const known = messages.get(roomId);
		if (known !== undefined) return known;
		const room = moment.state.rooms.find(({ id }) => id === roomId);
		const part = room && roomPart(room, moment, members.get(room.id) ?? []);
		const message = encode({ kind: 'room', room: part });
		messages.set(roomId, message);
		return message;
	};
}

function partOf(
	{ kind, id, name }: Visitor,
	{ state }: Moment,
	participants: Participants,
): ParticipantPart {
	if (kind === 'facilitator')
		return { ...facilitatorPart(name), removed: !state.facilitators.includes(id) };
	const known = participants.get(id);
	return {
		participantId: id,
		name: known?.name ?? name,
		roomId: known?.roomId ?? undefined,
		removed: known?.removed ?? false,
	};
}

export function encode(message: ServerMessage): string {
	return JSON.stringify(message);
}
