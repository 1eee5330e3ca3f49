import { database } from '#lib/server/database.ts';
import { type Actor, programmeCondition } from '#lib/server/identity/actor.ts';
import { TEACHERS } from '../teachers.ts';

/** How many active members have learned a statement, for those who teach; never who. */
export async function countLearners(actor: Actor, reference: string): Promise<number> {
	const [counted] = await database.$queryRaw<{ count: number }[]>`
		SELECT count(*)::int AS count
		FROM learned_statement
		JOIN programme ON programme.id = learned_statement.programme_id
		JOIN membership ON membership.programme_id = learned_statement.programme_id
			AND membership.person_id = learned_statement.person_id AND membership.active
		WHERE ${programmeCondition(actor, ...TEACHERS)} AND reference = ${reference}`;
	return counted?.count ?? 0;
}
