import type { Actor } from '#lib/server/identity/actor.ts';
import { lead } from './lead.ts';

/** Takes a room's call: its group sees who is on the way. The first of two who take it at once has it. */
export function take(actor: Actor, workshopId: string, roomId: string): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const { count } = await transaction.workshopRoom.updateMany({
			where: { id: roomId, workshopId, helpAskedAt: { not: null }, helpTakenBy: null },
			data: { helpTakenBy: actor.name },
		});
		return count > 0;
	});
}

/** Lets a call wait for somebody else. */
export function release(actor: Actor, workshopId: string, roomId: string): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const { count } = await transaction.workshopRoom.updateMany({
			where: { id: roomId, workshopId, helpTakenBy: { not: null } },
			data: { helpTakenBy: null },
		});
		return count > 0;
	});
}

/** The group has been helped: its call leaves the queue. */
export function finish(actor: Actor, workshopId: string, roomId: string): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const { count } = await transaction.workshopRoom.updateMany({
			where: { id: roomId, workshopId, helpAskedAt: { not: null } },
			data: { helpAskedAt: null, helpTakenBy: null },
		});
		return count > 0;
	});
}

/**
 * Puts a call back into the queue.
 * @param askedAt when the room had called, so that it keeps its place
 */
export function ask(
	actor: Actor,
	workshopId: string,
	roomId: string,
	askedAt: Date,
): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const { count } = await transaction.workshopRoom.updateMany({
			where: { id: roomId, workshopId, helpAskedAt: null, mergedIntoId: null },
			data: { helpAskedAt: askedAt },
		});
		return count > 0;
	});
}
