import { error } from '@sveltejs/kit';
import { Prisma } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import { type Actor, programmeCondition, programmeWhere } from '#lib/server/identity/actor.ts';
import type { Profession } from '#lib/training/figures/module-figures.ts';
import { TEACHERS } from '../teachers.ts';

/** The fewest of whom something is told; 404 for whoever does not teach in the programme. */
export async function findMinimum(actor: Actor): Promise<number> {
	const programme = await database.programme.findFirst({
		where: { ...programmeWhere(actor, ...TEACHERS), uses: { has: 'training' } },
		select: { minimumGroup: true },
	});
	return programme?.minimumGroup ?? error(404);
}

/** The actor's programme as long as they teach in it, as a condition on the table `programme`. */
export function teaching(actor: Actor): Prisma.Sql {
	return programmeCondition(actor, ...TEACHERS);
}

/** What a learner is counted as, from the table `membership`: the roles of a member may be several. */
export const profession = Prisma.sql`CASE
	WHEN 'gp' = ANY(membership.roles::text[]) THEN 'gp'
	WHEN 'caseworker' = ANY(membership.roles::text[]) THEN 'caseworker'
	WHEN 'adviser' = ANY(membership.roles::text[]) THEN 'adviser'
	ELSE 'other' END`;

/** Rows that tell which module and which profession they are about. */
export interface Grouped {
	readonly slug: string;
	readonly profession: Profession;
}
