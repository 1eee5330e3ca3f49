import type { ParticipantPart, ServerMessage } from '@raadgiver/workshop';
import type { ParticipantState } from '../state.ts';
import { CLOSE } from './close-codes.ts';
import type { LiveSocket } from './live-socket.ts';
import { facilitatorPart, type Moment, roomPart, workshopPart } from './parts.ts';

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
		const you = partOf(socket, moment, participants);
		socket.tell('you', encode({ kind: 'you', you }));
		if (you.removed) {
			socket.end(CLOSE.unknown);
			continue;
		}
		socket.tell('workshop', workshop);
		socket.tell('room', room(you.roomId ?? socket.enteredRoomId));
	}
}

/** Tells a facilitator that they lead no more, and closes the socket. */
export function dismiss(socket: LiveSocket): void {
	const you = { ...facilitatorPart(socket.visitor.name), removed: true };
	socket.tell('you', encode({ kind: 'you', you }));
	socket.end(CLOSE.unknown);
}

/** The message about a room, put together once for all who are in it. */
function roomMessages(moment: Moment): (roomId: string | undefined) => string {
	const messages = new Map<string | undefined, string>();
	return (roomId) => {
		const known = messages.get(roomId);
		if (known !== undefined) return known;
		const room = moment.state.rooms.find(({ id }) => id === roomId);
		const part = room && roomPart(room, moment);
		const message = encode({ kind: 'room', room: part });
		messages.set(roomId, message);
		return message;
	};
}

function partOf(
	socket: LiveSocket,
	{ state }: Moment,
	participants: Participants,
): ParticipantPart {
	const { kind, id, name } = socket.visitor;
	if (kind === 'facilitator')
		return { ...facilitatorPart(name), removed: !state.facilitators.includes(id) };
	const known = participants.get(id);
	// Whoever came in a moment ago is in rows that have not been read yet.
	socket.isKnown ||= known !== undefined;
	return {
		participantId: id,
		name: known?.name ?? name,
		roomId: known?.roomId ?? undefined,
		removed: known?.removed ?? socket.isKnown,
	};
}

export function encode(message: ServerMessage): string {
	return JSON.stringify(message);
}
