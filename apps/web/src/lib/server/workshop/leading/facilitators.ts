import type { Prisma } from '@raadgiver/db';
import { programmeWhere, type Actor } from '#lib/server/identity/actor.ts';

/** The roles whose holders may make workshops, and lead those that they are put on. */
export const FACILITATING = ['facilitator', 'coordinator'] as const;

/**
 * The workshop, but only for somebody who leads it: belongs in the WHERE clause of every read and write
 * of a facilitator.
 */
export function ledBy(actor: Actor, workshopId: string): Prisma.WorkshopWhereInput {
	return {
		id: workshopId,
		programme: programmeWhere(actor, ...FACILITATING),
		facilitators: { some: { personId: actor.personId } },
	};
}
