import type { Role } from '@raadgiver/db';
import { fixedPeople } from '@raadgiver/db/demo';
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
	/** Workshops that anybody may come into, without stepping in as somebody. */
	readonly workshops: readonly { readonly title: string; readonly code: string }[];
}

/** The people of the tour, in the order in which they are preferred; everybody else comes after them. */
const tour = new Map(fixedPeople.map(({ email }, index) => [email, index]));
const placeInTour = (email: string) => tour.get(email) ?? tour.size;

/** Whom one may step in as, one person a role; the programme with the most people first. */
export async function list(): Promise<DemoProgramme[]> {
	const programmes = await database.programme.findMany({
		orderBy: { memberships: { _count: 'desc' } },
		select: {
			slug: true,
			name: true,
			workshops: {
				where: { status: { in: ['open', 'running'] } },
				orderBy: { startsAt: 'asc' },
				select: { title: true, code: true },
			},
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
	return programmes.map(({ slug, name, workshops, memberships }) => {
		const inOrder = memberships.toSorted(
			(a, b) => placeInTour(a.person.email) - placeInTour(b.person.email),
		);
		return {
			slug,
			name,
			workshops,
			people: ROLES.flatMap((role) => {
				const found = inOrder.find(({ roles }) => roles.includes(role));
				if (!found) return [];
				return [{ role, ...found.person, organisation: found.organisation?.name }];
			}),
		};
	});
}
