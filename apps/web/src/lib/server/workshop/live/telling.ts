import type { ParticipantPart } from '@raadgiver/workshop';
import type { ParticipantState } from '../state.ts';
import { Announcement } from './announcement.ts';
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
	const workshop = new Announcement({ kind: 'workshop', workshop: workshopPart(moment.state) });
	const room = roomAnnouncements(moment);
	for (const socket of sockets) {
		const you = partOf(socket, moment, participants);
		socket.tell('you', new Announcement({ kind: 'you', you }));
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
	socket.tell('you', new Announcement({ kind: 'you', you }));
	socket.end(CLOSE.unknown);
}

/** What is said of a room, put together once for all who are in it. */
function roomAnnouncements(moment: Moment): (roomId: string | undefined) => Announcement {
	const announcements = new Map<string | undefined, Announcement>();
	return (roomId) => {
		const known = announcements.get(roomId);
		if (known !== undefined) return known;
		const room = moment.state.rooms.find(({ id }) => id === roomId);
		const part = room && roomPart(room, moment);
		const announcement = new Announcement({ kind: 'room', room: part });
		announcements.set(roomId, announcement);
		return announcement;
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
