import { beforeEach, describe, expect, test } from 'vitest';
import { createMember, createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import { type Actor, findActor } from './actor.ts';
import { importMembers } from './member-import-apply.ts';
import { preview } from './member-import.ts';
import { LastAdministratorError } from './member-errors.ts';

let programme: TestProgramme;
let administrator: Actor;
let made = 0;

const bytes = (...lines: string[]) =>
	new TextEncoder().encode(['navn;e-mail;roller;praksis', ...lines].join('\r\n'));

beforeEach(async () => {
	made += 1;
	programme = await createProgramme(database);
	const member = await createMember(database, programme, {
		name: 'Anna Holm',
		email: `anna${made}@example.dk`,
		roles: ['administrator'],
	});
	const actor = await findActor({ id: member.personId, name: member.name }, programme.slug);
	if (!actor) throw new Error('Anna is no active member');
	administrator = actor;
});

function memberships() {
	return database.membership.findMany({
		where: { programmeId: programme.id },
		orderBy: { person: { email: 'asc' } },
		select: {
			roles: true,
			person: { select: { name: true, email: true } },
			organisation: { select: { name: true } },
		},
	});
}

test('the preview says what happens to each line and changes nothing', async () => {
	await createMember(database, programme, {
		name: 'Bo Berg',
		email: `bo${made}@example.dk`,
		roles: ['gp'],
		organisation: 'Praksis A',
	});
	await createMember(database, programme, {
		name: 'Ib Lund',
		email: `ib${made}@example.dk`,
		roles: ['gp'],
		active: false,
	});
	const plan = await preview(
		administrator,
		bytes(
			`Åse Lund;lund${made}@example.dk;læge;Praksis B`,
			`Bo Berg;bo${made}@example.dk;læge;Praksis A`,
			`Bo Berg;BO${made}@example.dk;læge;Praksis A`,
			`Anna Holm;anna${made}@example.dk;administrator+rådgiver;`,
			`Ib Lund;ib${made}@example.dk;læge;`,
		),
	);
	expect(plan.lines.map(({ line, effect }) => [line, effect])).toEqual([
		[2, 'create'],
		[3, 'none'],
		[5, 'change'],
	]);
	expect(plan.problems.map(({ line, code }) => [line, code])).toEqual([
		[4, 'double-email'],
		[6, 'deactivated'],
	]);
	expect(await memberships()).toHaveLength(3);
});

describe('the import', () => {
	test('adds, changes and leaves out, with a welcome for everybody new', async () => {
		const other = await createProgramme(database);
		await createMember(database, other, {
			name: 'Åse Marie Lund',
			email: `lund${made}@example.dk`,
			roles: ['management'],
		});
		const result = await importMembers(
			administrator,
			bytes(
				`Åse Lund;lund${made}@example.dk;læge+facilitator;Praksis B`,
				`Bo Berg;bo${made}@example.dk;rådgiver;Praksis B`,
				`Anna Holm;anna${made}@example.dk;administrator, koordinator;Kommunen`,
				`Ib;ikke en adresse;læge;`,
			),
		);
		expect(result).toEqual({ created: 2, changed: 1 });
		expect(await memberships()).toEqual([
			{
				person: { name: 'Anna Holm', email: `anna${made}@example.dk` },
				roles: ['administrator', 'coordinator'],
				organisation: { name: 'Kommunen' },
			},
			{
				person: { name: 'Bo Berg', email: `bo${made}@example.dk` },
				roles: ['adviser'],
				organisation: { name: 'Praksis B' },
			},
			{
				person: { name: 'Åse Marie Lund', email: `lund${made}@example.dk` },
				roles: ['gp', 'facilitator'],
				organisation: { name: 'Praksis B' },
			},
		]);
		const mails = await database.mail.findMany({ where: { programmeId: programme.id } });
		expect(mails.map(({ kind, recipient }) => [kind, recipient]).toSorted()).toEqual([
			['welcome', `bo${made}@example.dk`],
			['welcome', `lund${made}@example.dk`],
		]);
	});

	test('a second time changes nothing', async () => {
		const list = bytes(`Bo Berg;bo${made}@example.dk;rådgiver;Praksis B`);
		await importMembers(administrator, list);
		expect(await importMembers(administrator, list)).toEqual({ created: 0, changed: 0 });
	});

	test('keeps the workplace that a list does not mention', async () => {
		await importMembers(administrator, bytes(`Bo;bo${made}@example.dk;læge;Praksis B`));
		await importMembers(administrator, bytes(`Bo;bo${made}@example.dk;læge+leder;`));
		expect((await memberships()).find(({ person }) => person.name === 'Bo')).toMatchObject({
			roles: ['gp', 'management'],
			organisation: { name: 'Praksis B' },
		});
	});

	test('is refused as a whole if it would take the last administrator away', async () => {
		const list = bytes(
			`Anna Holm;anna${made}@example.dk;læge;`,
			`Bo Berg;bo${made}@example.dk;rådgiver;`,
		);
		await expect(importMembers(administrator, list)).rejects.toThrow(LastAdministratorError);
		expect(await memberships()).toHaveLength(1);
	});

	test('reads two thousand lines at once', async () => {
		const lines = Array.from(
			{ length: 2000 },
			(_, index) => `Person ${index};p${made}-${index}@example.dk;læge;Praksis ${index % 40}`,
		);
		expect(await importMembers(administrator, bytes(...lines))).toEqual({
			created: 2000,
			changed: 0,
		});
	});

	test('is for active administrators only', async () => {
		const doctor = await createMember(database, programme, {
			name: 'Bo Berg',
			email: `bo${made}@example.dk`,
			roles: ['gp', 'coordinator'],
		});
		const actor = await findActor({ id: doctor.personId, name: doctor.name }, programme.slug);
		if (!actor) throw new Error('Bo is no active member');
		const list = bytes(`Ib;ib${made}@example.dk;læge;`, `Anna;anna${made}@example.dk;læge;`);
		await expect(importMembers(actor, list)).rejects.toMatchObject({ status: 404 });
		// Whether somebody is a member already is not told either.
		expect((await preview(actor, list)).lines.map(({ effect }) => effect)).toEqual([
			'create',
			'create',
		]);
	});
});
