import type { Role } from '@raadgiver/db';
import { ROLES } from '#lib/identity/roles.ts';
import { database } from '#lib/server/database.ts';
import { DEMO_ADDRESS_ENDING } from './step-in.ts';

/** A programme of the demo with one person for each role that is played in it. */
export interface DemoProgramme {
	readonly slug: string;
	readonly name: string;
	readonly people: readonly {
		readonly role: Role;
		readonly name: string;
		readonly email: string;
		readonly organisation: string | undefined;
	}[];
}

/** Whom one may step in as: for each role whoever has it with the fewest others. */
export async function list(): Promise<DemoProgramme[]> {
	const programmes = await database.programme.findMany({
		orderBy: { name: 'asc' },
		select: {
			slug: true,
			name: true,
			memberships: {
				where: { active: true, person: { email: { endsWith: DEMO_ADDRESS_ENDING } } },
				orderBy: { person: { email: 'asc' } },
				select: {
					roles: true,
					person: { select: { name: true, email: true } },
					organisation: { select: { name: true } },
				},
			},
		},
	});
	return programmes.map(({ slug, name, memberships }) => {
		const byFewestRoles = memberships.toSorted((a, b) => a.roles.length - b.roles.length);
		return {
			slug,
			name,
			people: ROLES.flatMap((role) => {
				const found = byFewestRoles.find(({ roles }) => roles.includes(role));
				if (!found) return [];
				return [{ role, ...found.person, organisation: found.organisation?.name }];
			}),
		};
	});
}
