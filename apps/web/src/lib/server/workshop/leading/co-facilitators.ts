import { error } from '@sveltejs/kit';
import type { Prisma } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import { type Actor } from '#lib/server/identity/actor.ts';
import { FACILITATING, ledBy } from './facilitators.ts';
import { lead } from './lead.ts';

/** Without this person nobody could lead the workshop any more. */
export class LastFacilitatorError extends Error {
	override name = 'LastFacilitatorError';
}

/** Somebody who leads the workshop, or could. */
export interface Facilitator {
	readonly personId: string;
	readonly name: string;
	readonly email: string;
}

/** Active members of a programme who may lead its workshops. */
const able = (programmeId: string): Prisma.PersonWhereInput => ({
	memberships: { some: { programmeId, active: true, roles: { hasSome: [...FACILITATING] } } },
});

/** Those who lead the workshop, and those who could be asked to. */
export async function list(
	actor: Actor,
	workshopId: string,
): Promise<{ leading: Facilitator[]; others: Facilitator[] }> {
	const workshop = await database.workshop.findFirst({
		where: ledBy(actor, workshopId),
		select: { programmeId: true, facilitators: { select: { personId: true } } },
	});
	if (!workshop) error(404);
	const leading = workshop.facilitators.map(({ personId }) => personId);
	const people = await database.person.findMany({
		where: { OR: [{ id: { in: leading } }, able(workshop.programmeId)] },
		orderBy: { name: 'asc' },
		select: { id: true, name: true, email: true },
	});
	const named = people.map(({ id, ...person }) => ({ personId: id, ...person }));
	return {
		leading: named.filter(({ personId }) => leading.includes(personId)),
		others: named.filter(({ personId }) => !leading.includes(personId)),
	};
}

/** Lets somebody else lead the workshop too. Returns false for whoever may not, or does already. */
export function add(actor: Actor, workshopId: string, personId: string): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const isAble = await transaction.person.count({
			where: { id: personId, ...able(actor.programme.id) },
		});
		if (isAble === 0) return false;
		const { count } = await transaction.workshopFacilitator.createMany({
			data: { workshopId, personId },
			skipDuplicates: true,
		});
		return count > 0;
	});
}

/**
 * Takes somebody off the workshop, or lets the actor step back. Those who stay must be able to lead it:
 * somebody who has left the programme does not count.
 * @throws LastFacilitatorError
 */
export function remove(actor: Actor, workshopId: string, personId: string): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const staying = await transaction.workshopFacilitator.count({
			where: { workshopId, personId: { not: personId }, person: able(actor.programme.id) },
		});
		if (staying === 0) throw new LastFacilitatorError();
		const { count } = await transaction.workshopFacilitator.deleteMany({
			where: { workshopId, personId },
		});
		return count > 0;
	});
}
