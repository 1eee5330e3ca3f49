import { changed } from '../changed.ts';
import type { Participant } from '../joining/participants.ts';
import { inOwnRoom } from './in-own-room.ts';

/** Puts the room into the facilitators' queue. Whoever is in it stays where they are. */
export function ask(participant: Participant): Promise<void> {
	return inOwnRoom(participant, async (transaction, room) => {
		if (room.helpAskedAt) return;
		await transaction.workshopRoom.update({
			where: { id: room.id },
			data: { helpAskedAt: new Date(), helpTakenBy: null },
		});
		await changed(transaction, participant.workshopId);
	});
}

/** The room needs no help any more, whether or not somebody is on the way. */
export function withdraw(participant: Participant): Promise<void> {
	return inOwnRoom(participant, async (transaction, room) => {
		if (!room.helpAskedAt) return;
		await transaction.workshopRoom.update({
			where: { id: room.id },
			data: { helpAskedAt: null, helpTakenBy: null },
		});
		await changed(transaction, participant.workshopId);
	});
}
