import type { Prisma } from '../../generated/client.ts';
import type { Identifiers } from '../random/identifiers.ts';
import type { Cast } from './cast.ts';
import { adviserCorps, jobcentre, section } from './organisations.ts';
import type { DemoOrganisation } from './organisations.ts';
import { practices } from './practices.ts';
import { adviserProgramme, sectionProgramme } from './programmes.ts';

export type PeopleRows = {
	readonly programmes: readonly Prisma.ProgrammeCreateManyInput[];
	readonly organisations: readonly Prisma.OrganisationCreateManyInput[];
	readonly people: readonly Prisma.PersonCreateManyInput[];
	readonly memberships: readonly Prisma.MembershipCreateManyInput[];
};

const organisationsOf: readonly {
	programme: string;
	organisations: readonly DemoOrganisation[];
}[] = [
	{
		programme: adviserProgramme.slug,
		organisations: [...practices, jobcentre, adviserCorps],
	},
	{ programme: sectionProgramme.slug, organisations: [section] },
];

/** The id of one of the demo's programmes. */
export function programmeId(identifiers: Identifiers, slug: string): string {
	return identifiers.uuid(`programme ${slug}`);
}

/** The programmes, the workplaces in them, and everybody with their part in each programme. */
export function peopleRows(cast: Cast, identifiers: Identifiers, today: Date): PeopleRows {
	const organisationId = (programme: string, name: string) =>
		identifiers.uuid(`organisation ${programme} ${name}`);
	const personId = (email: string) => identifiers.uuid(`person ${email}`);
	return {
		programmes: [adviserProgramme, sectionProgramme].map((programme) => ({
			id: programmeId(identifiers, programme.slug),
			...programme,
		})),
		organisations: organisationsOf.flatMap(({ programme, organisations }) =>
			organisations.map((organisation) => ({
				id: organisationId(programme, organisation.name),
				programmeId: programmeId(identifiers, programme),
				...organisation,
			})),
		),
		people: cast.people.map(({ email, name }) => ({
			id: personId(email),
			email,
			name,
			emailVerified: true,
			createdAt: today,
			updatedAt: today,
		})),
		memberships: cast.people.flatMap(({ email, memberships }) =>
			memberships.map(({ programme, organisation, roles, active }) => ({
				id: identifiers.uuid(`membership ${programme} ${email}`),
				programmeId: programmeId(identifiers, programme),
				personId: personId(email),
				organisationId: organisationId(programme, organisation),
				roles,
				active: active ?? true,
			})),
		),
	};
}
