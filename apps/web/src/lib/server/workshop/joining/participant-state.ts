import { error } from '@sveltejs/kit';
import type { Known } from '#lib/workshop/known.ts';
import { roomPart, workshopPart } from '../live/parts.ts';
import { readState } from '../state.ts';
import type { Participant } from './participants.ts';

/**
 * What a participant would be told over the socket, for a page that is loaded or has no socket. Who has
 * a page open is not known here: everybody is taken to be there.
 */
export async function stateFor(participant: Participant): Promise<Known> {
	const state = await readState(participant.workshopId);
	if (!state) error(404);
	const now = Date.now();
	const here = new Set(state.participants.map(({ id }) => id));
	const moment = { state, here, now };
	const room = state.rooms.find(({ id }) => id === participant.roomId);
	return {
		now,
		workshop: workshopPart(state),
		room: room && roomPart(room, moment),
		you: {
			participantId: participant.id,
			name: participant.name,
			roomId: participant.roomId,
			removed: false,
		},
	};
}
