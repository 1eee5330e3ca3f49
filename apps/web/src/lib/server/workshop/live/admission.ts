import { channelName, jointDocumentName, roomDocumentName, roomIsOpen } from '@raadgiver/workshop';
import type { WorkshopState } from '../state.ts';
import { runningPhase } from './parts.ts';
import type { Participants } from './telling.ts';
import type { Visitor } from './visitor.ts';

/** What somebody writes in the last moment is under way for a while. Milliseconds. */
export const UNDER_WAY = 2_000;

interface Moment {
	readonly workshopId: string;
	readonly state: WorkshopState;
	readonly participants: Participants;
	readonly now: number;
}

/** What a visitor may do with a document of this workshop at this moment. Nothing where it is not theirs. */
export function admission(
	name: string,
	visitor: Visitor,
	{ workshopId, state, participants, now }: Moment,
): 'read' | 'write' | undefined {
	if (name === channelName(workshopId)) return 'read';
	if (name === jointDocumentName(workshopId)) return admissionToJoint(visitor, state);
	const id = name.slice(name.indexOf('/') + 1);
	const room = roomDocumentName(id) === name && state.rooms.find((one) => one.id === id);
	if (!room || !mayEnter(visitor, room.id, participants)) return undefined;
	const phase = runningPhase(state);
	return roomIsOpen({ phase, room, now: now - UNDER_WAY }) ? 'write' : 'read';
}

/** Which rooms are open, and which take what is still under way: another text when the clock has changed it. */
export function openings(state: WorkshopState, now: number): string {
	const phase = runningPhase(state);
	return state.rooms
		.flatMap((room) => [now, now - UNDER_WAY].map((at) => roomIsOpen({ phase, room, now: at })))
		.join();
}

function mayEnter(visitor: Visitor, roomId: string, participants: Participants): boolean {
	if (visitor.kind === 'facilitator') return true;
	const participant = participants.get(visitor.id);
	return participant?.roomId === roomId && !participant.removed;
}

/**
 * Those who take part never have the joint document itself: what is hidden stays in it, and they read along
 * by `JointFeed`. What was passed on is never changed afterwards.
 */
function admissionToJoint(
	visitor: Visitor,
	{ passedOnAt }: WorkshopState,
): 'read' | 'write' | undefined {
	if (visitor.kind !== 'facilitator') return undefined;
	return passedOnAt === null ? 'write' : 'read';
}
