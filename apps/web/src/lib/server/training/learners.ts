import { error } from '@sveltejs/kit';
import { Prisma } from '@raadgiver/db';
import { type Actor, requireActor } from '#lib/server/identity/actor.ts';

/**
 * The actor's programme, but only while it teaches and they are an active member: belongs in the WHERE
 * clause of whatever reads or writes what a learner did.
 */
export function learnerWhere(actor: Pick<Actor, 'personId' | 'programme'>) {
	return {
		id: actor.programme.id,
		uses: { has: 'training' },
		memberships: { some: { personId: actor.personId, active: true } },
	} satisfies Prisma.ProgrammeWhereInput;
}

/** The same condition on the table `programme`, for what one query must do that Prisma makes several of. */
export function learnerCondition(actor: Pick<Actor, 'personId' | 'programme'>): Prisma.Sql {
	return Prisma.sql`programme.id = ${actor.programme.id}::uuid AND 'training' = ANY(programme.uses)
		AND EXISTS (SELECT 1 FROM membership WHERE membership.programme_id = programme.id
			AND membership.person_id = ${actor.personId}::uuid AND membership.active)`;
}

/**
 * Holds the learner until the transaction ends, and says whether they are an active member of a
 * programme that teaches. While they are held nobody else writes what they did: two devices that hand in
 * at once do so one after the other. It is a lock by name: to lock a row is to write it, and its whole
 * page after each checkpoint.
 */
export async function holdLearner(
	transaction: Prisma.TransactionClient,
	{ programme, personId }: Pick<Actor, 'personId' | 'programme'>,
): Promise<boolean> {
	const held = await transaction.$queryRaw<unknown[]>`
		SELECT pg_advisory_xact_lock(hashtextextended(${`training ${programme.id} ${personId}`}, 0))::text AS held
		FROM programme WHERE ${learnerCondition({ programme, personId })}`;
	return held.length > 0;
}

/** The actor, or 404 where the programme teaches nothing: every active member may learn. */
export function requireLearner(locals: App.Locals): Actor {
	const actor = requireActor(locals);
	if (!actor.programme.uses.includes('training')) error(404);
	return actor;
}
