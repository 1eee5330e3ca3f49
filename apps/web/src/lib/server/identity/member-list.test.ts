import { beforeAll, describe, expect, test } from 'vitest';
import { createMember, createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import { type Actor, findActor } from './actor.ts';
import { list, type MemberFilter, MEMBERS_A_PAGE } from './member-list.ts';

const all: MemberFilter = { search: '', role: undefined, active: undefined, page: 1 };

let programme: TestProgramme;
let administrator: Actor;

async function actorIn(place: TestProgramme, email: string, roles: Actor['roles']) {
	const member = await createMember(database, place, { name: 'Bo Å', email, roles: [...roles] });
	const actor = await findActor({ id: member.personId, name: member.name }, place.slug);
	if (!actor) throw new Error('No active member');
	return actor;
}

const names = async (filter: Partial<MemberFilter>) =>
	(await list(administrator, { ...all, ...filter })).rows.map(({ name }) => name);

beforeAll(async () => {
	programme = await createProgramme(database);
	administrator = await actorIn(programme, 'admin@example.dk', ['administrator']);
	for (const [name, email, organisation] of [
		['Åse Lund', 'al@example.dk', 'Lægerne Toftegård'],
		['Søren Kjær', 'sk@example.dk', 'Klinik Øst'],
		['Zoë Ahm', 'za@example.dk', undefined],
		['Aage Berg', 'ab@example.dk', undefined],
		['Ærø Dam', 'aed@example.dk', undefined],
		['Ørsted Fog', 'of@example.dk', undefined],
	] as const)
		await createMember(database, programme, {
			name,
			email,
			roles: ['gp'],
			...(organisation && { organisation }),
			active: name !== 'Zoë Ahm',
		});
});

test('æ, ø and å come last, and aa is å', async () => {
	expect(await names({})).toEqual([
		'Bo Å',
		'Søren Kjær',
		'Zoë Ahm',
		'Ærø Dam',
		'Ørsted Fog',
		'Aage Berg',
		'Åse Lund',
	]);
});

describe('search', () => {
	test.each([
		['soren', 'Søren Kjær'],
		['SOEREN', 'Søren Kjær'],
		['kjaer sØr', 'Søren Kjær'],
		['zoe', 'Zoë Ahm'],
		['ase', 'Åse Lund'],
		['aase', 'Åse Lund'],
		['toftegaard', 'Åse Lund'],
		['SK@example', 'Søren Kjær'],
		['klinik øst', 'Søren Kjær'],
		['aero', 'Ærø Dam'],
	])('%s finds %s', async (search, name) => {
		expect(await names({ search })).toEqual([name]);
	});

	test.each(['%', '_', "'; DROP TABLE person; --", 'nobody'])('%s finds nobody', async (search) => {
		expect(await names({ search })).toEqual([]);
	});
});

test('roles and access narrow the list', async () => {
	expect(await names({ role: 'administrator' })).toEqual(['Bo Å']);
	expect(await names({ active: false })).toEqual(['Zoë Ahm']);
	expect(await names({ active: true, role: 'gp', search: 'zoe' })).toEqual([]);
});

test('pages hold fifty, and say how many there are in all', async () => {
	const large = await createProgramme(database);
	const actor = await actorIn(large, 'large@example.dk', ['administrator']);
	await Promise.all(
		Array.from({ length: MEMBERS_A_PAGE }, (_, index) =>
			createMember(database, large, {
				name: `Person ${index}`,
				email: `person${index}@example.dk`,
				roles: ['gp'],
			}),
		),
	);
	const [first, second] = [await list(actor, all), await list(actor, { ...all, page: 2 })];
	expect([first.rows.length, first.total]).toEqual([MEMBERS_A_PAGE, MEMBERS_A_PAGE + 1]);
	expect([second.rows.length, second.total]).toEqual([1, MEMBERS_A_PAGE + 1]);
});

test('nobody but an active administrator of the programme sees anybody', async () => {
	const member = await actorIn(programme, 'member@example.dk', ['coordinator', 'management']);
	expect(await list(member, all)).toEqual({ rows: [], total: 0 });

	const other = await actorIn(await createProgramme(database), 'other@example.dk', [
		'administrator',
	]);
	expect((await list(other, all)).rows.map(({ email }) => email)).toEqual(['other@example.dk']);
	const claimed = { ...other, programme: administrator.programme };
	expect(await list(claimed, all)).toEqual({ rows: [], total: 0 });

	const former = await actorIn(programme, 'former@example.dk', ['administrator']);
	await database.membership.updateMany({
		where: { personId: former.personId },
		data: { active: false },
	});
	expect(await list(former, all)).toEqual({ rows: [], total: 0 });
});
