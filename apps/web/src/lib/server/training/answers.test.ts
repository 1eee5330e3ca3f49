import { randomUUID } from 'node:crypto';
import { isComplete, type Question, wayOf } from '@raadgiver/training';
import type { TestProgramme } from '@raadgiver/tests/support/people';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import type { HandedAnswer, HandedStep } from '#lib/training/handed.ts';
import * as answers from './answers.ts';
import * as modules from './modules.ts';
import * as progress from './progress.ts';
import { actorAgain, learnerIn, teachingProgramme } from './test-programme.ts';

const slug = 'laegeattester';
const hour = 3600;
const day = 24 * hour;
const now = new Date('2027-03-01T12:00:00Z');

let programme: TestProgramme;
let doctor: Actor;

beforeAll(async () => {
	programme = await teachingProgramme();
});

beforeEach(async () => {
	doctor = await learnerIn(programme, 'gp');
});

async function taughtModule() {
	const published = await modules.find(doctor, slug);
	if (!published) throw new Error('the module is not taught');
	return published.module;
}

/** The first question where one is chosen, with the places of a right and a wrong option. */
async function choice(): Promise<{ question: Question<'one'>; right: number; wrong: number }> {
	const { questions } = await taughtModule();
	const question = questions.find((one) => one.kind === 'one' && one.refs);
	if (question?.kind !== 'one') throw new Error('no question with one choice');
	const right = question.options.findIndex((option) => option.right);
	return { question, right, wrong: right === 0 ? 1 : 0 };
}

async function answer(isRight: boolean, fields: Partial<HandedAnswer> = {}): Promise<HandedAnswer> {
	const { question, right, wrong } = await choice();
	return {
		id: randomUUID(),
		slug,
		version: 1,
		item: `question/${question.id}`,
		purpose: 'step',
		given: isRight ? right : wrong,
		waited: 0,
		...fields,
	};
}

const step = (key: string, fields: Partial<HandedStep> = {}): HandedStep => ({
	slug,
	version: 1,
	key,
	seconds: 20,
	waited: 0,
	...fields,
});

const memoryOf = ({ personId }: Actor) => database.questionMemory.findMany({ where: { personId } });

test('an answer is graded, remembered, and teaches what it rests on', async () => {
	const { question } = await choice();
	const right = await answer(true, { waited: day });
	const result = await answers.hand(doctor, { answers: [right], steps: [] }, now);
	expect(result).toEqual({ answers: [{ taken: true, right: true }], steps: [], completed: [] });
	expect(await memoryOf(doctor)).toMatchObject([
		{ question: question.id, repetitions: 1, reviewedAt: new Date('2027-02-28T12:00:00Z') },
	]);
	expect(
		await database.learnedStatement.findMany({ where: { personId: doctor.personId } }),
	).toEqual(
		(question.learned ?? question.refs ?? []).map((reference) => ({
			programmeId: doctor.programme.id,
			personId: doctor.personId,
			reference,
			learnedOn: new Date('2027-02-28'),
		})),
	);
});

test('what is wrong teaches no law, and comes back soon', async () => {
	await answers.hand(doctor, { answers: [await answer(false)], steps: [] }, now);
	expect(await database.learnedStatement.count({ where: { personId: doctor.personId } })).toBe(0);
	expect(await memoryOf(doctor)).toMatchObject([
		{ state: 1, dueAt: new Date('2027-03-01T12:01:00Z') },
	]);
});

test('handing in again changes nothing, at once and later', async () => {
	const right = await answer(true);
	const batch = { answers: [right, right], steps: [step('page/hvem-spoerger')] };
	const first = await answers.hand(doctor, batch, now);
	const before = [await memoryOf(doctor), await progress.find(doctor, slug)];
	const later = new Date(now.getTime() + 1000);
	expect(await answers.hand(doctor, { ...batch, steps: [] }, later)).toMatchObject({
		answers: first.answers,
	});
	await answers.hand(doctor, batch, now);
	expect([await memoryOf(doctor), await progress.find(doctor, slug)]).toEqual(before);
	expect(await database.trainingAnswer.count({ where: { personId: doctor.personId } })).toBe(1);
});

test('of two devices the newest answer wins, whichever arrives first', async () => {
	const { question, right, wrong } = await choice();
	const older = await answer(false, { waited: 2 * day });
	const newer = await answer(true, { waited: hour });
	await answers.hand(doctor, { answers: [newer], steps: [] }, now);
	await answers.hand(doctor, { answers: [older], steps: [] }, now);
	expect(await memoryOf(doctor)).toMatchObject([
		{ repetitions: 1, reviewedAt: new Date('2027-03-01T11:00:00Z') },
	]);
	const { answers: latest } = await progress.find(doctor, slug);
	expect(latest[`question/${question.id}`]).toMatchObject({ given: right, right: true });

	const colleague = await learnerIn(doctor.programme, 'gp');
	await answers.hand(colleague, { answers: [newer, older], steps: [] }, now);
	expect(await memoryOf(colleague)).toMatchObject([{ repetitions: 2 }]);
	await answers.hand(colleague, { answers: [await answer(false, { waited: 0 })], steps: [] }, now);
	const { answers: theirs } = await progress.find(colleague, slug);
	expect(theirs[`question/${question.id}`]).toMatchObject({ given: wrong, right: false });
});

test.each([
	['a clock that was set back', -5 * day, now],
	['a clock that was set years ahead', 3000 * day, new Date('2027-01-30T12:00:00Z')],
	['no number', Number.NaN, now],
])('%s does no harm', async (_, waited, answeredAt) => {
	const { handedSchema } = await import('#lib/training/handed.ts');
	const sent: unknown = JSON.parse(
		JSON.stringify({ answers: [await answer(true, { waited })], steps: [] }),
	);
	await answers.hand(doctor, handedSchema.parse(sent), now);
	const stored = await database.trainingAnswer.findFirst({ where: { personId: doctor.personId } });
	expect(stored).toMatchObject({ answeredAt, receivedAt: now });
});

test('what cannot be taken is named, and the rest is taken', async () => {
	const { cases } = await taughtModule();
	const [story] = cases;
	const choose = { item: `case/${story?.id}/${story?.start}`, given: 0 };
	const result = await answers.hand(
		doctor,
		{
			answers: [
				undefined,
				await answer(true, { slug: 'no-such-module' }),
				await answer(true, { version: 7 }),
				await answer(true, { item: 'question/no-such-question' }),
				await answer(true, { given: 'the first one' }),
				await answer(true, choose),
				await answer(true),
			],
			steps: [
				undefined,
				step('page/no-such-page'),
				step('page/x', { version: 7 }),
				step('page/hvem-spoerger'),
			],
		},
		now,
	);
	const refused = (refusal: string) => ({ taken: false, refusal });
	expect(result.answers).toEqual([
		refused('malformed'),
		refused('unknown-module'),
		refused('unpublished-version'),
		refused('unknown-item'),
		refused('malformed'),
		{ taken: true, right: expect.any(Boolean) },
		{ taken: true, right: true },
	]);
	expect(result.steps).toEqual([
		refused('malformed'),
		refused('unknown-step'),
		refused('unpublished-version'),
		{ taken: true },
	]);
	expect((await progress.find(doctor, slug)).progress?.done).toEqual(['page/hvem-spoerger']);
});

test('an older version that was published counts, also of a module that is taken out', async () => {
	doctor = await learnerIn(await teachingProgramme(), 'gp');
	const batch = {
		answers: [
			await answer(true),
			await answer(true, { version: 2 }),
			await answer(true, { version: 3 }),
		],
		steps: [],
	};
	const { id: programmeId } = doctor.programme;
	const shipped = await database.moduleVersion.findFirstOrThrow({ where: { programmeId, slug } });
	const files = shipped.files as Record<string, string>;
	const manifest = files['module.yaml'] ?? '';
	await database.moduleVersion.create({
		data: {
			...{ programmeId, slug, version: 2, origin: 'written' },
			files: { ...files, 'module.yaml': manifest.replace('version: 1', 'version: 2') },
		},
	});
	await database.trainingModule.updateMany({
		where: { programmeId, slug },
		data: { version: 2, retired: true },
	});
	await database.programme.update({
		where: { id: programmeId },
		data: { moduleRevision: { increment: 1 } },
	});
	const again = await actorAgain(doctor);
	const read = await answers.hand(again, batch, now);
	expect(read.answers.map(({ taken }) => taken)).toEqual([true, true, false]);
	expect(await answers.hand(again, batch, now)).toEqual(read);
});

test("another person's answers are out of reach, whoever's id is handed in", async () => {
	const colleague = await learnerIn(doctor.programme, 'gp');
	const mine = await answer(true);
	await answers.hand(doctor, { answers: [mine], steps: [step('page/hvem-spoerger')] }, now);
	const { wrong } = await choice();
	await answers.hand(colleague, { answers: [{ ...mine, given: wrong }], steps: [] }, now);
	const own = await progress.find(doctor, slug);
	expect(own.answers[mine.item]).toMatchObject({ right: true });
	expect(await progress.of(doctor)).toEqual([own.progress]);
	const theirs = await progress.find(colleague, slug);
	expect(theirs).toMatchObject({ progress: undefined, answers: { [mine.item]: { right: false } } });
	expect(await progress.of(colleague)).toEqual([]);
});

test('nothing is written or read for whoever is no active member any more', async () => {
	await answers.hand(doctor, { answers: [await answer(true)], steps: [] }, now);
	await database.membership.updateMany({
		where: { personId: doctor.personId },
		data: { active: false },
	});
	const refused = { taken: false, refusal: 'no-member' };
	expect(
		await answers.hand(
			doctor,
			{ answers: [await answer(true)], steps: [step('page/hvem-spoerger')] },
			now,
		),
	).toEqual({ answers: [refused], steps: [refused], completed: [] });
	expect(await database.trainingAnswer.count({ where: { personId: doctor.personId } })).toBe(1);
	expect(await progress.find(doctor, slug)).toEqual({ progress: undefined, answers: {} });
});

test('a module is complete when every step is done, on the day the last was done, and once', async () => {
	const module = await taughtModule();
	const way = wayOf(module);
	const [last = '', ...others] = way.toReversed();
	const monday = { waited: 3 * day, seconds: 4000 };
	const early = await answers.hand(
		doctor,
		{ answers: [], steps: others.map((key) => step(key, monday)) },
		now,
	);
	expect(early.completed).toEqual([]);
	const finish = { answers: [], steps: [step(last, { waited: day, seconds: -4 })] };
	const { completed } = await answers.hand(doctor, finish, now);
	expect(completed).toEqual([{ slug, version: 1 }]);
	expect((await answers.hand(doctor, finish, now)).completed).toEqual([]);
	const done = (await progress.find(doctor, slug)).progress;
	expect(isComplete(module, done?.done ?? [])).toBe(true);
	const proof = await database.certificate.findMany({ where: { personId: doctor.personId } });
	expect(proof).toMatchObject([{ slug, version: 1, completedOn: new Date('2027-02-28') }]);
	expect(done).toMatchObject({
		seconds: 300 * others.length,
		startedAt: new Date('2027-02-26T12:00:00Z'),
		completedAt: new Date('2027-02-28T12:00:00Z'),
	});
});

test('the same batch from 32 places at once is taken once', async () => {
	const { questions } = await taughtModule();
	const batch = {
		answers: await Promise.all(
			['step', 'repetition', 'delta'].map((purpose, index) =>
				answer(true, { purpose: purpose as HandedAnswer['purpose'], waited: 10 - index }),
			),
		),
		steps: questions.slice(0, 3).map(() => step('page/hvem-spoerger')),
	};
	const results = await Promise.all(
		Array.from({ length: 32 }, () => answers.hand(doctor, batch, now)),
	);
	for (const result of results) {
		expect(result.answers.every(({ taken }) => taken)).toBe(true);
	}
	expect(await database.trainingAnswer.count({ where: { personId: doctor.personId } })).toBe(3);
	expect(await memoryOf(doctor)).toMatchObject([{ repetitions: 3 }]);
	expect((await progress.find(doctor, slug)).progress?.seconds).toBe(20);
});
