import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { AnswerPurpose } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { dayAsDate } from '#lib/survey/danish-day.ts';
import { actorAgain, learnerIn, teachingProgramme } from './test-programme.ts';
import * as today from './today.ts';

// A Wednesday, half past six in the morning in Denmark.
const moment = new Date('2026-11-25T05:30:00Z');
const daysAgo = (days: number, hours = 0) =>
	new Date(Number(moment) - (days * 24 + hours) * 3_600_000);

const slug = 'laegeattester';

/** Puts questions of the module into what the learner remembers, due for an hour. */
async function remembers(actor: Actor, questions: string[], reviewedAt = daysAgo(5)) {
	await database.questionMemory.createMany({
		data: questions.map((question) => ({
			...{ programmeId: actor.programme.id, personId: actor.personId, slug, question },
			...{ stability: 4, difficulty: 5, state: 2, repetitions: 3, lapses: 0, reviewedAt },
			dueAt: daysAgo(0, 1),
		})),
	});
}

async function answers(actor: Actor, answeredAt: Date, purpose: AnswerPurpose = 'repetition') {
	await database.trainingAnswer.create({
		data: {
			...{ programmeId: actor.programme.id, personId: actor.personId, slug, version: 1 },
			...{
				id: randomUUID(),
				item: 'question/when-285',
				purpose,
				given: 0,
				right: true,
				answeredAt,
			},
		},
	});
}

const kinds = ({ items }: today.Today) => items.map(({ kind }) => kind);

test('somebody new is offered a first module of their profession, and nothing is due', async () => {
	const doctor = await learnerIn(await teachingProgramme(), 'gp');
	const found = await today.find(doctor, moment);
	expect(found).toMatchObject({ occasion: 'nothing-waits', isNew: true, plan: { minutes: 8 } });
	expect(found.items).toMatchObject([{ kind: 'begin', title: expect.any(String) }]);
	expect(found.week.map(({ day }) => day)).toEqual([
		...['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'],
		...['2026-11-28', '2026-11-29'],
	]);
});

test('what is due, and what is begun, comes before something new', async () => {
	const doctor = await learnerIn(await teachingProgramme(), 'gp');
	await remembers(doctor, ['when-285', 'decline', 'no-longer-there']);
	await answers(doctor, daysAgo(1));
	await database.moduleProgress.create({
		data: {
			...{ programmeId: doctor.programme.id, personId: doctor.personId, slug, version: 1 },
			done: ['before/before-who-answers'],
		},
	});
	const found = await today.find(doctor, moment);
	expect(found).toMatchObject({
		occasion: 'usual',
		isNew: false,
		items: [
			{ kind: 'repetition', questions: [{ question: 'decline' }, { question: 'when-285' }] },
			{ kind: 'continue', slug, title: 'Lægeattester' },
		],
	});
	expect(found.more).toMatchObject({ kind: 'begin' });
	expect(found.week.filter(({ learned }) => learned)).toEqual([
		{ day: '2026-11-24', learned: true },
	]);
});

test('what was answered today waits until tomorrow, and the minutes that are used are gone', async () => {
	const doctor = await learnerIn(await teachingProgramme(), 'gp');
	await remembers(doctor, ['when-285'], daysAgo(0, 2));
	expect(kinds(await today.find(doctor, moment))).toEqual(['begin']);
	for (let answer = 0; answer < 16; answer++) await answers(doctor, daysAgo(0, 1));
	await remembers(doctor, ['decline']);
	expect(await today.find(doctor, moment)).toMatchObject({
		occasion: 'day-done',
		items: [],
		more: { kind: 'begin' },
	});
});

test('after a fortnight it begins again gently', async () => {
	const doctor = await learnerIn(await teachingProgramme(), 'gp');
	await remembers(doctor, ['when-285']);
	await answers(doctor, daysAgo(14));
	expect(await today.find(doctor, moment)).toMatchObject({ occasion: 'restart' });
});

test('a change of what was learned comes first, once it is in effect and until it is learned', async () => {
	const doctor = await learnerIn(await teachingProgramme(), 'gp');
	const { id: programmeId } = doctor.programme;
	const reference = 'sygedagpengeloven/11-a/only-when-needed';
	await database.learnedStatement.create({
		data: { programmeId, personId: doctor.personId, reference, learnedOn: dayAsDate('2026-11-01') },
	});
	const change = (effectiveOn: string, rest = {}) =>
		database.lawChange.create({
			data: { programmeId, reference, before: '', effectiveOn: dayAsDate(effectiveOn), ...rest },
		});
	const [inEffect] = await Promise.all([
		change('2026-11-25'),
		change('2026-11-26'),
		change('2026-11-01', { publishedAt: dayAsDate('2026-10-01') }),
		change('2026-11-25', { material: false }),
		change('2026-11-25', { withdrawnAt: moment }),
	]);
	const found = await today.find(doctor, moment);
	expect(found.items[0]).toMatchObject({
		kind: 'change',
		change: inEffect.id,
		where: 'sygedagpengeloven § 11 a',
	});
	expect(kinds(found)).toEqual(['change', 'begin']);
	await database.lawLesson.create({
		data: { changeId: inEffect.id, personId: doctor.personId, takenAt: moment },
	});
	expect(kinds(await today.find(doctor, moment))).toEqual(['begin']);
});

test('a question whose law has ended is not asked', async () => {
	const programme = await teachingProgramme();
	const doctor = await learnerIn(programme, 'gp');
	await remembers(doctor, ['when-285', 'number-of-answer']);
	await database.lawStatement.updateMany({
		where: { programmeId: programme.id, reference: 'sygedagpengeloven/11-a/only-when-needed' },
		data: { validTo: dayAsDate('2026-11-24') },
	});
	await database.programme.update({
		where: { id: programme.id },
		data: { lawRevision: { increment: 1 } },
	});
	expect((await today.find(await actorAgain(doctor), moment)).items).toMatchObject([
		{ kind: 'repetition', questions: [{ question: 'number-of-answer' }] },
		{ kind: 'begin' },
	]);
});

test('nobody sees the day of another, and whoever has left sees none', async () => {
	const programme = await teachingProgramme();
	const [doctor, colleague] = [await learnerIn(programme, 'gp'), await learnerIn(programme, 'gp')];
	await remembers(doctor, ['when-285']);
	expect(kinds(await today.find(colleague, moment))).toEqual(['begin']);
	await database.membership.updateMany({
		where: { personId: doctor.personId },
		data: { active: false },
	});
	await expect(today.find(doctor, moment)).rejects.toMatchObject({ status: 404 });
});
