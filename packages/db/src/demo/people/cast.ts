import type { Role } from '../../generated/client.ts';
import type { Streams } from '../random/stream.ts';
import { demoEmail, fixedPeople, inAdviserProgramme, inSection } from './fixed-people.ts';
import type { DemoMembership, DemoPerson } from './fixed-people.ts';
import { mailboxOf, namesFrom } from './names.ts';
import { adviserCorps, jobcentre } from './organisations.ts';
import { seats } from './practices.ts';
import { adviserProgramme, sectionProgramme } from './programmes.ts';

/** How many there are of each, the fixed ones included. */
const sizes = { gps: seats.length, caseworkers: 12, advisers: 6, sectionMembers: 10 };

/**
 * Doctors who left: the wave, counted from 0, in which a successor in the same practice was the
 * first to be asked instead.
 */
const successions = [2, 3, 5];

/** Somebody who is asked by mail, in the waves that fell while they were there. */
export type Invitee = {
	readonly person: DemoPerson;
	readonly firstWave: number;
	readonly lastWave: number;
};

export type Cast = {
	readonly people: readonly DemoPerson[];
	readonly gps: readonly Invitee[];
	readonly advisers: readonly Invitee[];
};

/** Everybody in the demo, and who of them is asked in which wave. */
export function castFrom(streams: Streams): Cast {
	const nextName = namesFrom(
		streams,
		fixedPeople.map(({ name }) => name),
	);
	const invent = (count: number, membershipOf: (index: number) => DemoMembership): DemoPerson[] =>
		Array.from({ length: count }, (_, index) => {
			const name = nextName();
			return { name, email: demoEmail(mailboxOf(name)), memberships: [membershipOf(index)] };
		});

	const fixedGps = fixedIn(adviserProgramme.slug, 'gp');
	const fixedAdvisers = fixedIn(adviserProgramme.slug, 'adviser');
	const gps = invent(sizes.gps - fixedGps.length, (index) => inPractice(index + fixedGps.length));
	const firstSuccessor = sizes.gps - successions.length;
	const formerGps = invent(successions.length, (index) => ({
		...inPractice(firstSuccessor + index),
		active: false,
	}));
	const advisers = invent(sizes.advisers - fixedAdvisers.length, () =>
		inAdviserProgramme(adviserCorps.name, 'adviser'),
	);
	const caseworkers = invent(
		sizes.caseworkers - fixedIn(adviserProgramme.slug, 'caseworker').length,
		() => inAdviserProgramme(jobcentre.name, 'caseworker'),
	);
	const sectionMembers = invent(
		sizes.sectionMembers - fixedIn(sectionProgramme.slug, 'caseworker').length,
		() => inSection('caseworker'),
	);

	const former = formerGps.map((person, index): Invitee => {
		const succeeded = successions[index] ?? Infinity;
		return { person, firstWave: 0, lastWave: succeeded - 1 };
	});
	const current = [...fixedGps, ...gps].map((person, index): Invitee => {
		const firstWave = successions[index - firstSuccessor] ?? 0;
		return { person, firstWave, lastWave: Infinity };
	});
	return {
		people: [...fixedPeople, ...gps, ...formerGps, ...advisers, ...caseworkers, ...sectionMembers],
		gps: [...current, ...former],
		advisers: [...fixedAdvisers, ...advisers].map((person) => ({
			person,
			firstWave: 0,
			lastWave: Infinity,
		})),
	};
}

function inPractice(index: number): DemoMembership {
	return inAdviserProgramme(seats[index]?.organisation.name ?? '', 'gp');
}

function fixedIn(programme: string, role: Role): DemoPerson[] {
	return fixedPeople.filter(({ memberships }) =>
		memberships.some((one) => one.programme === programme && one.roles.includes(role)),
	);
}
