import type { Database, Role, Subject } from '@raadgiver/db';

/** A programme that tests put people into. */
export type TestProgramme = { id: string; slug: string; name: string };

let made = 0;

/** A programme with a name of its own. */
export function createProgramme(
	database: Database,
	name = 'Indsats',
	uses: Subject[] = ['survey'],
): Promise<TestProgramme> {
	made += 1;
	return database.programme.create({
		data: { slug: `indsats-${made}`, name: `${name} ${made}`, uses },
		select: { id: true, slug: true, name: true },
	});
}

/** Somebody with these roles in the programme; an address that is known is the same person. */
export async function createMember(
	database: Database,
	programme: TestProgramme,
	member: { name: string; email: string; roles: Role[]; active?: boolean; organisation?: string },
): Promise<{ id: string; personId: string; name: string; email: string }> {
	const { name, email, roles, active = true, organisation } = member;
	const person = await database.person.upsert({
		where: { email },
		create: { name, email, emailVerified: true },
		update: {},
	});
	const workplace = { programmeId: programme.id, name: organisation ?? '' };
	const { id } = await database.membership.create({
		data: {
			roles,
			active,
			programme: { connect: { id: programme.id } },
			person: { connect: { id: person.id } },
			...(organisation && {
				organisation: {
					connectOrCreate: {
						where: { programmeId_name: workplace },
						create: { ...workplace, kind: 'practice' as const },
					},
				},
			}),
		},
	});
	return { id, personId: person.id, name: person.name, email };
}
