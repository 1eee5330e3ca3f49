import { error } from '@sveltejs/kit';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { DEFAULT_PLAN, type Plan } from '#lib/training/plan.ts';
import { learnerCondition, learnerWhere } from './learners.ts';

/** How the actor wishes to learn ("læringsplan"); whoever has said nothing gets the usual minutes and no mail. */
export async function find(actor: Actor): Promise<Plan> {
	const plan = await database.learningPlan.findFirst({
		where: { programme: learnerWhere(actor), personId: actor.personId },
		select: { minutes: true, weekdays: true },
	});
	return plan ?? DEFAULT_PLAN;
}

/**
 * Keeps the actor's wishes.
 * @throws 404 for somebody who is no active member of a programme that teaches
 */
export async function update(actor: Actor, { minutes, weekdays }: Plan): Promise<void> {
	const written = await database.$executeRaw`
		INSERT INTO learning_plan (programme_id, person_id, minutes, weekdays)
		SELECT programme.id, ${actor.personId}::uuid, ${minutes}::int, ${weekdays}::int[]
		FROM programme WHERE ${learnerCondition(actor)}
		ON CONFLICT (programme_id, person_id)
			DO UPDATE SET minutes = excluded.minutes, weekdays = excluded.weekdays`;
	if (written === 0) error(404);
}
