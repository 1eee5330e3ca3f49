import { beforeEach, describe, expect, test } from 'vitest';
import { createMember, createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import { type Actor, findActor } from './actor.ts';
import { AlreadyMemberError, LastAdministratorError } from './member-errors.ts';
import * as members from './members.ts';

const notFound = expect.objectContaining({ status: 404 });

let programme: TestProgramme;
let administrator: Actor;
let doctor: { id: string; personId: string; name: string; email: string };
let made = 0;

beforeEach(async () => {
	made += 1;
	programme = await createProgramme(database);
	administrator = await actorOf(
		await createMember(database, programme, {
			name: 'Anna Holm',
			email: `anna${made}@example.dk`,
			roles: ['administrator'],
		}),
	);
	doctor = await createMember(database, programme, {
		name: 'Bo Berg',
		email: `bo${made}@example.dk`,
		roles: ['gp'],
	});
});

async function actorOf(person: { personId: string; name: string }): Promise<Actor> {
	const actor = await findActor({ id: person.personId, name: person.name }, programme.slug);
	if (!actor) throw new Error(`${person.name} is no active member`);
	return actor;
}

function newMember(email: string): members.NewMember {
	return {
		name: 'Åse Lund',
		email,
		locale: 'en',
		roles: ['adviser'],
		workplace: undefined,
	};
}

async function sessionOf({ personId }: { personId: string }) {
	return database.session.create({
		data: { personId, token: `token ${personId}`, expiresAt: new Date('2100-01-01') },
	});
}

describe('somebody new', () => {
	test('gets an account, a membership and a welcome in their language', async () => {
		const id = await members.create(administrator, {
			...newMember(`aase${made}@example.dk`),
			roles: ['gp', 'facilitator'],
			workplace: { name: 'Lægerne Toftegård', area: 'Valby' },
		});
		expect(await members.find(administrator, id)).toMatchObject({
			roles: ['gp', 'facilitator'],
			active: true,
			person: { name: 'Åse Lund', email: `aase${made}@example.dk` },
		});
		expect(
			await database.organisation.findFirst({ where: { programmeId: programme.id } }),
		).toMatchObject({ name: 'Lægerne Toftegård', area: 'Valby', kind: 'practice' });
		const mail = await database.mail.findFirst({ where: { programmeId: programme.id } });
		expect(mail).toMatchObject({ kind: 'welcome', recipient: `aase${made}@example.dk` });
		expect(mail?.subject).toBe(`You now have access to ${programme.name}`);
		expect(mail?.body).toContain('/log-ind');
	});

	test('who has an account in another programme joins with it, unchanged', async () => {
		const other = await createProgramme(database);
		const known = await createMember(database, other, {
			name: 'Åse Marie Lund',
			email: `aase${made}@example.dk`,
			roles: ['gp'],
		});
		const id = await members.create(administrator, newMember(known.email));
		expect(await database.membership.findUnique({ where: { id } })).toMatchObject({
			personId: known.personId,
			roles: ['adviser'],
		});
		expect(await database.person.findUnique({ where: { id: known.personId } })).toMatchObject({
			name: 'Åse Marie Lund',
			locale: 'da',
		});
		expect(await database.membership.findUnique({ where: { id: known.id } })).toMatchObject({
			roles: ['gp'],
		});
	});

	test('is refused when they are a member already, and gets no mail', async () => {
		await expect(members.create(administrator, newMember(doctor.email))).rejects.toThrow(
			AlreadyMemberError,
		);
		expect(await database.mail.count({ where: { programmeId: programme.id } })).toBe(0);
	});

	test('never works at a place of another programme', async () => {
		const other = await createProgramme(database);
		const foreign = await database.organisation.create({
			data: { programmeId: other.id, kind: 'practice', name: 'Anden praksis' },
		});
		const id = await members.create(administrator, {
			...newMember(`aase${made}@example.dk`),
			workplace: { id: foreign.id },
		});
		expect(await members.find(administrator, id)).toMatchObject({ organisationId: null });
	});
});

describe('roles and workplace', () => {
	test('are changed together', async () => {
		expect(
			await members.update(administrator, doctor.id, {
				roles: ['gp', 'management'],
				workplace: { name: 'Praksis B', area: undefined },
			}),
		).toBe(true);
		expect(await members.find(administrator, doctor.id)).toMatchObject({
			roles: ['gp', 'management'],
			organisationId: expect.any(String),
		});
	});

	test('the last administrator keeps the role', async () => {
		const { id } = await database.membership.findFirstOrThrow({
			where: { programmeId: programme.id, personId: administrator.personId },
		});
		await expect(
			members.update(administrator, id, { roles: ['gp'], workplace: undefined }),
		).rejects.toThrow(LastAdministratorError);
		expect(await members.find(administrator, id)).toMatchObject({ roles: ['administrator'] });
	});
});

describe('deactivation', () => {
	test('ends the access and the sessions at once, and can be taken back', async () => {
		await sessionOf(doctor);
		const actor = await actorOf(doctor);
		expect(await members.deactivate(administrator, doctor.id)).toBe(true);
		expect(await database.session.count({ where: { personId: doctor.personId } })).toBe(0);
		expect(
			await findActor({ id: actor.personId, name: actor.name }, programme.slug),
		).toBeUndefined();
		await members.activate(administrator, doctor.id);
		expect((await actorOf(doctor)).roles).toEqual(['gp']);
	});

	test('leaves whoever is a member elsewhere signed in there', async () => {
		const other = await createProgramme(database);
		await createMember(database, other, { ...doctor, roles: ['gp'] });
		await sessionOf(doctor);
		await members.deactivate(administrator, doctor.id);
		expect(await database.session.count({ where: { personId: doctor.personId } })).toBe(1);
	});

	test('spares the last administrator, also when two try at the same time', async () => {
		const second = await createMember(database, programme, {
			name: 'Cecilie Dam',
			email: `cecilie${made}@example.dk`,
			roles: ['administrator'],
		});
		const first = await database.membership.findFirstOrThrow({
			where: { programmeId: programme.id, personId: administrator.personId },
		});
		const other = await actorOf(second);
		const outcomes = await Promise.allSettled([
			members.deactivate(administrator, second.id),
			members.deactivate(other, first.id),
		]);
		expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
		expect(
			await database.membership.count({
				where: { programmeId: programme.id, active: true, roles: { has: 'administrator' } },
			}),
		).toBe(1);
	});
});

describe('who may not', () => {
	const attempts: Record<string, (actor: Actor, id: string) => Promise<unknown>> = {
		create: (actor) => members.create(actor, newMember('nobody@example.dk')),
		update: (actor, id) => members.update(actor, id, { roles: ['gp'], workplace: undefined }),
		deactivate: (actor, id) => members.deactivate(actor, id),
		activate: (actor, id) => members.activate(actor, id),
	};

	test.each(Object.entries(attempts))('%s: a member without the role', async (_, attempt) => {
		await expect(attempt(await actorOf(doctor), doctor.id)).rejects.toEqual(notFound);
	});

	test.each(Object.entries(attempts))('%s: a deactivated administrator', async (_, attempt) => {
		await createMember(database, programme, {
			name: 'Cecilie Dam',
			email: `cecilie${made}@example.dk`,
			roles: ['administrator'],
		});
		await database.membership.updateMany({
			where: { programmeId: programme.id, personId: administrator.personId },
			data: { active: false },
		});
		await expect(attempt(administrator, doctor.id)).rejects.toEqual(notFound);
		expect(await members.find(administrator, doctor.id)).toBeNull();
	});

	test("another programme's administrator finds and changes nobody", async () => {
		const other = await createProgramme(database);
		const stranger = await createMember(database, other, {
			name: 'Dan Dahl',
			email: `dan${made}@example.dk`,
			roles: ['administrator'],
		});
		const actor = await findActor({ id: stranger.personId, name: stranger.name }, other.slug);
		if (!actor) throw new Error('Dan is no member');
		expect(await members.find(actor, doctor.id)).toBeNull();
		expect(await members.deactivate(actor, doctor.id)).toBe(false);
		expect(await members.activate(actor, doctor.id)).toBe(false);
		expect(await members.update(actor, doctor.id, { roles: ['gp'], workplace: undefined })).toBe(
			false,
		);
		// Not even one who claims the other programme.
		const claimed = { ...actor, programme: administrator.programme };
		await expect(members.deactivate(claimed, doctor.id)).rejects.toEqual(notFound);
		expect(await members.find(administrator, doctor.id)).toMatchObject({ active: true });
	});
});
