import type { Actor } from '#lib/server/identity/actor.ts';
import { lead } from './lead.ts';

/**
 * Lets nobody new in, whatever code they have. Somebody who was put out has the code still, and another
 * browser knows nothing of that. Whoever is in stays in, and comes back after a lost connection.
 */
export function close(actor: Actor, workshopId: string): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const { count } = await transaction.workshop.updateMany({
			where: { id: workshopId, doorClosedAt: null, status: { not: 'ended' } },
			data: { doorClosedAt: new Date() },
		});
		return count > 0;
	});
}

/** Lets people in again. */
export function open(actor: Actor, workshopId: string): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const { count } = await transaction.workshop.updateMany({
			where: { id: workshopId, doorClosedAt: { not: null } },
			data: { doorClosedAt: null },
		});
		return count > 0;
	});
}
