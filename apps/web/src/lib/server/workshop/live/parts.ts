import {
	type Member,
	type Message,
	type ParticipantPart,
	type RoomPart,
	roomEndsAt,
	roomIsOpen,
	type WorkshopPart,
} from '@raadgiver/workshop';
import { tellApart } from '#lib/workshop/tell-apart.ts';
import type { MessageState, RoomState, WorkshopState } from '../state.ts';

/** The most messages that anybody is shown. */
const MESSAGES = 10;

/** A moment of a workshop: its rows, who has a socket open, and the time. */
export interface Moment {
	readonly state: WorkshopState;
	/** Participants by id. */
	readonly here: ReadonlySet<string>;
	readonly now: number;
}

/** The phase that runs, as the rules know it. */
export function runningPhase({ phases, ...state }: WorkshopState) {
	const phase = phases.find(({ id }) => id === state.phaseId);
	if (!phase || state.phaseStartedAt === null || state.phaseEndsAt === null) return undefined;
	return { ...phase, startedAt: state.phaseStartedAt, endsAt: state.phaseEndsAt };
}

export function workshopPart(state: WorkshopState): WorkshopPart {
	const phase = runningPhase(state);
	return {
		status: state.status,
		rehearsal: state.rehearsal,
		phase: phase && {
			id: phase.id,
			place: phase.place,
			kind: phase.kind,
			title: phase.title,
			startedAt: phase.startedAt,
			endsAt: phase.endsAt,
		},
		meetingLink: state.meetingLink ?? undefined,
		votesClosed: state.votesClosedAt !== null,
		messages: messagesTo(state, null),
	};
}

export function roomPart(room: RoomState, moment: Moment): RoomPart {
	const { state } = moment;
	return {
		id: room.id,
		number: room.number,
		name: room.name ?? undefined,
		theme: room.theme ?? undefined,
		meetingLink: room.meetingLink ?? undefined,
		members: membersOf(room, moment),
		...roomTimes(room, moment),
		hidden: state.hidden,
		messages: messagesTo(state, room.id),
	};
}

/** What a room and the wall say alike of a room's time and of what its group has asked and done. */
export function roomTimes(room: RoomState, { state, now }: Moment) {
	const phase = runningPhase(state);
	return {
		endsAt: phase?.kind === 'breakout' ? roomEndsAt(phase, room) : undefined,
		open: roomIsOpen({ phase, room, now }),
		handedInAt: room.handedInAt ?? undefined,
		reopenedAt: room.reopenedAt ?? undefined,
		helpAskedAt: room.helpAskedAt ?? undefined,
		helpTakenBy: room.helpTakenBy ?? undefined,
	};
}

/** Who is in a room, in order of their coming, with names that tell them apart. */
export function membersOf(room: RoomState, { state, here }: Moment): Member[] {
	const members = state.participants.filter(
		({ roomId, removed }) => roomId === room.id && !removed,
	);
	return tellApart(
		members.map(({ id, name, simulated }) => ({ id, name, here: simulated || here.has(id) })),
	);
}

/** What a facilitator is told of themselves. */
export function facilitatorPart(name: string): ParticipantPart {
	return { participantId: undefined, name, roomId: undefined, removed: false };
}

function messagesTo(state: WorkshopState, roomId: string | null): Message[] {
	return state.messages
		.filter((message) => message.roomId === roomId)
		.slice(0, MESSAGES)
		.map(({ id, text, writtenBy, at }: MessageState) => ({ id, text, writtenBy, at }));
}
