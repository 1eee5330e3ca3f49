import type { Role } from '@raadgiver/db';
import { createMember, createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import { type Actor, findActor } from '#lib/server/identity/actor.ts';
import { installShipped } from './install-shipped.ts';

let made = 0;

/** A programme that teaches what ships. */
export async function teachingProgramme(): Promise<TestProgramme> {
	const programme = await createProgramme(database);
	await database.programme.update({
		where: { id: programme.id },
		data: { uses: ['training'] },
	});
	await installShipped(programme.id);
	return programme;
}

/** Somebody new with these roles in the programme, as they act in it. */
export async function learnerIn(programme: TestProgramme, ...roles: Role[]): Promise<Actor> {
	made += 1;
	const member = { name: `Person ${made}`, email: `learner${made}@example.dk`, roles };
	const { personId, name } = await createMember(database, programme, member);
	return actorAgain({ personId, name, programme });
}

/** The same person as they act now, after something in the programme has changed. */
export async function actorAgain(
	actor: Pick<Actor, 'personId' | 'name'> & { programme: { slug: string } },
): Promise<Actor> {
	const found = await findActor({ id: actor.personId, name: actor.name }, actor.programme.slug);
	if (!found) throw new Error(`${actor.name} is no active member`);
	return found;
}
