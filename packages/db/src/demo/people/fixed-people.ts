import type { Role } from '../../generated/client.ts';
import { adviserCorps, jobcentre, section } from './organisations.ts';
import { practices } from './practices.ts';
import { adviserProgramme, sectionProgramme } from './programmes.ts';

/** What a demo person is in one programme. */
export type DemoMembership = {
	readonly programme: string;
	readonly roles: Role[];
	readonly organisation: string;
	/** False for somebody who has left. */
	readonly active?: boolean;
};

export type DemoPerson = {
	readonly email: string;
	readonly name: string;
	readonly memberships: readonly DemoMembership[];
};

const domain = 'demo.example';

/** The address of a demo person; .example can never be delivered to (RFC 2606). */
export const demoEmail = (mailbox: string) => `${mailbox}@${domain}`;

export const inAdviserProgramme = (organisation: string, ...roles: Role[]): DemoMembership => ({
	programme: adviserProgramme.slug,
	roles,
	organisation,
});

export const inSection = (...roles: Role[]): DemoMembership => ({
	programme: sectionProgramme.slug,
	roles,
	organisation: section.name,
});

const person = (mailbox: string, name: string, ...memberships: DemoMembership[]): DemoPerson => ({
	email: demoEmail(mailbox),
	name,
	memberships,
});

/** Those whom a tour or a test steps in as. Whatever the seed, they are the same. */
export const fixedPeople: readonly DemoPerson[] = [
	person('laege', 'Signe Havrelys', inAdviserProgramme(practices[0]?.name ?? '', 'gp')),
	person('sagsbehandler', 'Mikkel Birkesang', inAdviserProgramme(jobcentre.name, 'caseworker')),
	person('raadgiver', 'Ditte Lærkesti', inAdviserProgramme(adviserCorps.name, 'adviser')),
	person('koordinator', 'Karen Rugvinge', inAdviserProgramme(jobcentre.name, 'coordinator')),
	person('ledelse', 'Torben Vinterløv', inAdviserProgramme(jobcentre.name, 'management')),
	person('ledelse-2', 'Hanne Tjørnelys', inAdviserProgramme(jobcentre.name, 'management')),
	person('administrator', 'Jonas Regnspire', inAdviserProgramme(jobcentre.name, 'administrator')),
	person('evaluator', 'Rikke Solbakke', inAdviserProgramme(jobcentre.name, 'evaluator')),
	person(
		'flere-roller',
		'Amina Kløversang',
		inAdviserProgramme(adviserCorps.name, 'adviser', 'coordinator', 'management'),
	),
	person('facilitator', 'Birgitte Syrenvinge', inSection('facilitator')),
	person('facilitator-2', 'Oskar Pileblomme', inSection('facilitator')),
	person('ds-administrator', 'Lone Hasselsti', inSection('administrator')),
	person(
		'begge-steder',
		'Yusuf Engløv',
		inAdviserProgramme(jobcentre.name, 'caseworker'),
		inSection('caseworker'),
	),
];
