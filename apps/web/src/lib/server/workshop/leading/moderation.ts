import type { Actor } from '#lib/server/identity/actor.ts';
import { lead } from './lead.ts';

/** Hides an example from everybody but the facilitators and its own group. Its text stays where it is. */
export function hide(actor: Actor, workshopId: string, exampleId: string): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const { count } = await transaction.workshopHidden.createMany({
			data: [{ workshopId, exampleId }],
			skipDuplicates: true,
		});
		return count > 0;
	});
}

/** Shows an example again. */
export function show(actor: Actor, workshopId: string, exampleId: string): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const { count } = await transaction.workshopHidden.deleteMany({
			where: { workshopId, exampleId },
		});
		return count > 0;
	});
}

/**
 * Puts somebody out: from now on their cookie lets nobody in. They keep their room, so that taking it
 * back brings them to where they were; what they have written stays.
 */
export function remove(actor: Actor, workshopId: string, participantId: string): Promise<boolean> {
	return setRemoved(actor, workshopId, participantId, true);
}

/** Lets somebody in again who was put out. */
export function readmit(actor: Actor, workshopId: string, participantId: string): Promise<boolean> {
	return setRemoved(actor, workshopId, participantId, false);
}

function setRemoved(actor: Actor, workshopId: string, participantId: string, removed: boolean) {
	return lead(actor, workshopId, async (transaction) => {
		const { count } = await transaction.workshopParticipant.updateMany({
			where: { id: participantId, workshopId, removedAt: removed ? null : { not: null } },
			data: { removedAt: removed ? new Date() : null },
		});
		return count > 0;
	});
}
