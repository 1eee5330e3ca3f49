import type { Actor } from '#lib/server/identity/actor.ts';
import { lead } from './lead.ts';

/** Opens a room again after its time, or after it has handed in: its group goes on writing. */
export function reopen(actor: Actor, workshopId: string, roomId: string): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const { count } = await transaction.workshopRoom.updateMany({
			where: {
				id: roomId,
				workshopId,
				mergedIntoId: null,
				OR: [{ reopenedAt: null }, { handedInAt: { not: null } }],
			},
			data: { reopenedAt: new Date(), handedInAt: null },
		});
		return count > 0;
	});
}

/**
 * Closes a room that was opened again.
 * @param handedInAt when it had handed in before that, if it had
 */
export function close(
	actor: Actor,
	workshopId: string,
	roomId: string,
	handedInAt?: Date,
): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const { count } = await transaction.workshopRoom.updateMany({
			where: { id: roomId, workshopId, reopenedAt: { not: null } },
			data: { reopenedAt: null, ...(handedInAt && { handedInAt }) },
		});
		return count > 0;
	});
}
