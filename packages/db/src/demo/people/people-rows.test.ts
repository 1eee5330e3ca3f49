import { expect, test } from 'vitest';
import { identifiersFrom } from '../random/identifiers.ts';
import { streamsFrom } from '../random/stream.ts';
import { castFrom } from './cast.ts';
import { peopleRows } from './people-rows.ts';

const cast = castFrom(streamsFrom('seed'));
const rows = peopleRows(cast, identifiersFrom('seed'), new Date('2027-01-15T08:00:00Z'));

const holding = (slug: string, role: string) => {
	const programme = rows.programmes.find((one) => one.slug === slug);
	return rows.memberships.filter(
		(one) =>
			one.programmeId === programme?.id && one.active && (one.roles as string[]).includes(role),
	);
};

test('people are as many as the programme has', () => {
	const practices = rows.organisations.filter(({ kind }) => kind === 'practice');
	expect(practices).toHaveLength(20);
	expect(new Set(practices.map(({ area }) => area)).size).toBe(3);
	expect(holding('raadgiver-paa-hjul', 'gp')).toHaveLength(45);
	expect(holding('raadgiver-paa-hjul', 'caseworker')).toHaveLength(12);
	expect(holding('raadgiver-paa-hjul', 'adviser')).toHaveLength(6);
	expect(holding('faggruppen-beskaeftigelse', 'facilitator')).toHaveLength(2);
	expect(holding('faggruppen-beskaeftigelse', 'caseworker')).toHaveLength(10);
});

test('people have a name of their own and an address that no mail can reach', () => {
	expect(new Set(rows.people.map(({ name }) => name.split(' ').at(-1))).size).toBe(
		rows.people.length,
	);
	for (const { email } of rows.people) expect(email).toMatch(/^[a-z0-9.-]+@demo\.example$/);
});

test('people work in every practice, and in one that is there', () => {
	const workplaces = new Set(rows.memberships.map(({ organisationId }) => organisationId));
	expect(workplaces).toEqual(new Set(rows.organisations.map(({ id }) => id)));
});
