import type { Actor } from '#lib/server/identity/actor.ts';
import { lead } from './lead.ts';

/** A message as its form sends it. */
export interface NewMessage {
	/** Made with the form, so that pressing twice sends once. */
	readonly id: string;
	readonly text: string;
	/** To this room alone; without it, to everybody. */
	readonly roomId: string | undefined;
}

/** Sends a message to everybody, or to one room. False where it is sent already, or the room is gone. */
export function send(actor: Actor, workshopId: string, message: NewMessage): Promise<boolean> {
	const { id, text, roomId } = message;
	return lead(actor, workshopId, async (transaction) => {
		if (roomId) {
			const room = await transaction.workshopRoom.findFirst({
				where: { id: roomId, workshopId, mergedIntoId: null },
				select: { id: true },
			});
			if (!room) return false;
		}
		const { count } = await transaction.workshopMessage.createMany({
			data: [{ id, workshopId, roomId: roomId ?? null, text, writtenBy: actor.name }],
			skipDuplicates: true,
		});
		return count > 0;
	});
}

/** Takes a message back: it disappears from every screen that shows it. */
export function withdraw(actor: Actor, workshopId: string, messageId: string): Promise<boolean> {
	return setWithdrawn(actor, workshopId, messageId, true);
}

/** Shows a message again that was withdrawn. */
export function restore(actor: Actor, workshopId: string, messageId: string): Promise<boolean> {
	return setWithdrawn(actor, workshopId, messageId, false);
}

function setWithdrawn(actor: Actor, workshopId: string, messageId: string, withdrawn: boolean) {
	return lead(actor, workshopId, async (transaction) => {
		const { count } = await transaction.workshopMessage.updateMany({
			where: { id: messageId, workshopId, withdrawnAt: withdrawn ? null : { not: null } },
			data: { withdrawnAt: withdrawn ? new Date() : null },
		});
		return count > 0;
	});
}
