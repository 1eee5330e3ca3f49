import type { Actor } from '#lib/server/identity/actor.ts';
import { lead } from './lead.ts';

/** The room that somebody is to be moved to is locked, or has been merged into another. */
export class RoomClosedError extends Error {}

/**
 * Moves somebody to another room, or out of every room. False where they are no longer in the room that
 * the facilitator saw them in: somebody has moved them already.
 * @param from the room that they were seen in
 * @throws RoomClosedError
 */
export function move(
	actor: Actor,
	workshopId: string,
	participantId: string,
	{ from, to }: { from: string | undefined; to: string | undefined },
): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		if (from === to) return false;
		if (to) {
			const room = await transaction.workshopRoom.findFirst({
				where: { id: to, workshopId, locked: false, mergedIntoId: null },
				select: { id: true },
			});
			if (!room) throw new RoomClosedError();
		}
		const { count } = await transaction.workshopParticipant.updateMany({
			where: { id: participantId, workshopId, removedAt: null, roomId: from ?? null },
			data: { roomId: to ?? null },
		});
		return count > 0;
	});
}

/** Locks a room: nobody is put into it, nobody chooses it. Who is in it stays. */
export function lock(actor: Actor, workshopId: string, roomId: string): Promise<boolean> {
	return setLocked(actor, workshopId, roomId, true);
}

/** Unlocks a room. */
export function unlock(actor: Actor, workshopId: string, roomId: string): Promise<boolean> {
	return setLocked(actor, workshopId, roomId, false);
}

function setLocked(actor: Actor, workshopId: string, roomId: string, locked: boolean) {
	return lead(actor, workshopId, async (transaction) => {
		const { count } = await transaction.workshopRoom.updateMany({
			where: { id: roomId, workshopId, mergedIntoId: null, locked: !locked },
			data: { locked },
		});
		return count > 0;
	});
}
