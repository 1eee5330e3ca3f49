import { randomUUID } from 'node:crypto';
import { findStatement } from '@raadgiver/training';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMember } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { dayAsDate } from '#lib/survey/danish-day.ts';
import * as registers from '../register.ts';
import { learnerIn, teachingProgramme } from '../test-programme.ts';
import * as changes from './changes.ts';
import { remindKeepers } from './reviewing.ts';
import * as reviews from './reviews.ts';
import { markOf } from './statement-rows.ts';
import { tellDue } from './telling.ts';

const reference = 'sygedagpengeloven/11-a/only-when-needed';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-01T12:00:00Z') }));
afterEach(() => vi.useRealTimers());

async function publish(teacher: Actor, from: string, material = true): Promise<string> {
	const statement = findStatement(await registers.read(teacher.programme.id), reference);
	if (!statement) throw new Error('The statement is not in the register');
	return changes.publish(teacher, reference, markOf(statement), {
		...{ kind: 'end', from, material, text: '', replacement: '', source: 'LOV nr. 1' },
		...{ explanation: 'Du skal ikke bede om den.', act: '', section: '', asked: [] },
	});
}

const mailsIn = (programmeId: string) =>
	database.mail.findMany({ where: { programmeId }, orderBy: { recipient: 'asc' } });

test('those who learned the old are told on the day, once, in their language', async () => {
	const programme = await teachingProgramme();
	const teacher = await learnerIn(programme, 'coordinator');
	const people = await Promise.all([
		createMember(database, programme, { name: 'A', email: 'a@example.dk', roles: ['gp'] }),
		createMember(database, programme, { name: 'B', email: 'b@example.dk', roles: ['gp'] }),
		createMember(database, programme, {
			...{ name: 'C', email: 'c@example.dk', roles: ['gp'], active: false },
		}),
		createMember(database, programme, { name: 'D', email: 'd@example.dk', roles: ['gp'] }),
	]);
	const [, english, , late] = people;
	await database.person.update({ where: { id: english?.personId ?? '' }, data: { locale: 'en' } });
	await database.learnedStatement.createMany({
		data: people.map(({ personId }) => ({
			...{ programmeId: programme.id, personId, reference },
			learnedOn: dayAsDate(personId === late?.personId ? '2027-01-01' : '2026-11-20'),
		})),
	});
	const id = await publish(teacher, '2027-01-01');
	await tellDue(new Date('2026-12-31T22:59:00Z'));
	expect(await mailsIn(programme.id)).toEqual([]);
	const midnight = new Date('2026-12-31T23:01:00Z');
	await Promise.all([tellDue(midnight), tellDue(midnight)]);
	await tellDue(new Date('2027-01-02T23:01:00Z'));
	const mails = await mailsIn(programme.id);
	expect(mails.map(({ recipient, subject, kind }) => [recipient, subject, kind])).toEqual([
		['a@example.dk', 'Reglen er ændret, siden du lærte den: sygedagpengeloven § 11 a', 'lawChange'],
		[
			'b@example.dk',
			'The rule has changed since you learned it: sygedagpengeloven § 11 a',
			'lawChange',
		],
	]);
	expect(mails[0]?.body).toContain('Du skal ikke bede om den.');
	expect(mails[0]?.body).toContain('1. januar 2027');
	expect(mails[0]?.body).toContain(`/p/${programme.slug}/laering/aendring/${id}`);
	const told = await database.lawChange.findUniqueOrThrow({ where: { id } });
	expect(told.notifiedAt).toEqual(midnight);
});

test('nobody is told of what does not matter, was taken back, or can still be', async () => {
	const programme = await teachingProgramme();
	const teacher = await learnerIn(programme, 'coordinator');
	const { personId } = await learnerIn(programme, 'gp');
	await database.learnedStatement.create({
		data: {
			...{ programmeId: programme.id, personId, reference },
			learnedOn: dayAsDate('2026-11-20'),
		},
	});
	const later = new Date('2026-12-01T12:20:00Z');
	const withdrawn = await publish(teacher, '2026-12-01');
	await tellDue(new Date('2026-12-01T12:14:00Z'));
	await changes.withdraw(teacher, withdrawn);
	await tellDue(later);
	await publish(teacher, '2026-12-01', false);
	await tellDue(later);
	expect(await mailsIn(programme.id)).toEqual([]);
});

test('thousands are told at once', async () => {
	const programme = await teachingProgramme();
	const teacher = await learnerIn(programme, 'coordinator');
	const count = 2_000;
	const ids = Array.from({ length: count }, () => randomUUID());
	await database.$executeRaw`
		INSERT INTO person (id, name, email, updated_at)
		SELECT id, 'Learner', id || '@example.dk', now() FROM unnest(${ids}::uuid[]) AS made(id)`;
	await database.$executeRaw`
		INSERT INTO membership (id, programme_id, person_id, roles)
		SELECT gen_random_uuid(), ${programme.id}::uuid, id, '{gp}' FROM unnest(${ids}::uuid[]) AS made(id)`;
	await database.$executeRaw`
		INSERT INTO learned_statement (programme_id, person_id, reference, learned_on)
		SELECT ${programme.id}::uuid, id, ${reference}, '2026-11-20' FROM unnest(${ids}::uuid[]) AS made(id)`;
	await publish(teacher, '2026-12-01');
	await tellDue(new Date('2026-12-01T12:20:00Z'));
	expect(await database.mail.count({ where: { programmeId: programme.id } })).toBe(count);
});

test('those who keep the register hear once a week of what they must look at', async () => {
	const programme = await teachingProgramme();
	const teacher = await learnerIn(programme, 'adviser');
	const doctor = await learnerIn(programme, 'gp');
	await remindKeepers(new Date('2026-12-01T05:30:00Z'));
	await remindKeepers(new Date('2026-12-02T05:30:00Z'));
	await remindKeepers(new Date('2026-12-07T05:30:00Z'));
	const [mail, ...more] = await mailsIn(programme.id);
	expect(more).toEqual([]);
	const { email } = await database.person.findUniqueOrThrow({ where: { id: teacher.personId } });
	expect(mail).toMatchObject({ recipient: email, kind: 'lawWarning' });
	expect(mail?.body).toContain('LAB § 1: Gælder kun til 31. december 2026');
	await remindKeepers(new Date('2026-12-08T05:30:00Z'));
	expect(await mailsIn(programme.id)).toHaveLength(2);
	expect((await reviews.waiting(teacher)).map(({ href }) => href)).toEqual([
		`/p/${programme.slug}/lov#efterses`,
	]);
	expect(await reviews.waiting(doctor)).toEqual([]);
});
