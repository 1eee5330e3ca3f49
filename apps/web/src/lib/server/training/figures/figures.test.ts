import { randomUUID } from 'node:crypto';
import type { AnswerPurpose, Role } from '@raadgiver/db';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestProgramme } from '@raadgiver/tests/support/people';
import { wayOf } from '@raadgiver/training';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import * as modules from '../modules.ts';
import { learnerIn, teachingProgramme } from '../test-programme.ts';
import * as figures from './figures.ts';

const notFound = expect.objectContaining({ status: 404 });
const slug = 'laegeattester';
const now = new Date('2027-03-01T12:00:00Z');
const lately = new Date('2027-02-20T12:00:00Z');
const longAgo = new Date('2027-01-01T12:00:00Z');

let programme: TestProgramme;
let coordinator: Actor;
let published: modules.PublishedModule;
let received = 0;

beforeAll(async () => {
	programme = await teachingProgramme();
	coordinator = await learnerIn(programme, 'coordinator');
	const found = await modules.find(coordinator, slug);
	if (!found) throw new Error(`${slug} is not taught`);
	published = found;
});

beforeEach(async () => {
	await database.trainingAnswer.deleteMany();
	await database.moduleProgress.deleteMany();
});

/** Answers the questions of one place: so many right from the first on, the others wrong. */
async function answer(
	actor: Actor,
	purpose: 'before' | 'step' | 'after',
	right: number,
	given: (id: string) => number = () => 0,
): Promise<void> {
	const ids =
		purpose === 'step'
			? published.module.steps.flatMap((step) => ('question' in step ? step.question : []))
			: published.module[purpose];
	await database.trainingAnswer.createMany({
		data: ids.map((id, index) =>
			answerOf(actor, { item: `question/${id}`, purpose, right: index < right, given: given(id) }),
		),
	});
}

function answerOf(
	{ personId }: Actor,
	said: { item: string; purpose: AnswerPurpose; right: boolean; given: number },
) {
	received += 1;
	const at = new Date(Date.UTC(2027, 0, 1) + received * 1000);
	const where = { programmeId: programme.id, personId, slug, version: published.version };
	return { id: randomUUID(), ...where, ...said, answeredAt: at, receivedAt: at };
}

/** Goes so many steps of the way, or the whole. */
async function go(
	actor: Actor,
	{ steps, seconds = 600, lastAt = lately }: { steps?: number; seconds?: number; lastAt?: Date },
): Promise<void> {
	await database.moduleProgress.create({
		data: {
			...{ programmeId: programme.id, personId: actor.personId, slug, seconds, lastAt },
			version: published.version,
			done: wayOf(published.module).slice(0, steps),
			completedAt: steps === undefined ? lastAt : null,
		},
	});
}

async function learners(count: number, role: Role = 'gp'): Promise<Actor[]> {
	return Promise.all(Array.from({ length: count }, () => learnerIn(programme, role)));
}

const found = () => figures.find(coordinator, slug, now);

describe('how far learners come', () => {
	test('is counted as started, completed, dropped out and where they stopped', async () => {
		const [a, b, c, d, e, f] = await learners(6);
		if (!a || !b || !c || !d || !e || !f) throw new Error('six were asked for');
		await go(a, { seconds: 300 });
		await go(b, { seconds: 480 });
		await go(c, { seconds: 540 });
		await go(d, { steps: 2, lastAt: longAgo });
		await go(e, { steps: 5, lastAt: longAgo });
		await go(f, { steps: 5 });
		const { participation, time, funnel } = await found();
		expect(participation).toMatchObject({ kind: 'shown', started: 6, completed: 3, dropped: 2 });
		// Wilson’s interval of 3 of 6 is 0.188 to 0.812.
		expect(participation).toMatchObject({ completedShare: { share: 0.5 } });
		expect(time).toEqual({ kind: 'hidden' });
		expect(funnel.map(({ done }) => done).slice(0, 7)).toEqual([6, 6, 5, 5, 5, 3, 3]);
		expect(funnel.flatMap(({ stopped }, place) => (stopped > 0 ? [[place, stopped]] : []))).toEqual(
			[
				[2, 1],
				[5, 1],
			],
		);
	});

	test('with the median time and the middle half', async () => {
		const seconds = [300, 480, 510, 600, 3000];
		const people = await learners(5);
		await Promise.all(people.map((one, index) => go(one, { seconds: seconds[index] ?? 0 })));
		expect((await found()).time).toEqual({ kind: 'shown', low: 480, median: 510, high: 600, n: 5 });
	});

	test('is not told of fewer than the minimum', async () => {
		for (const one of await learners(4)) await go(one, {});
		const { participation, time, funnel, professions } = await found();
		expect({ participation, time, funnel, professions }).toEqual({
			participation: { kind: 'hidden' },
			time: { kind: 'hidden' },
			funnel: [],
			professions: [],
		});
	});

	test('of a profession only where no smaller one follows from it', async () => {
		for (const one of await learners(8, 'gp')) await go(one, {});
		for (const one of await learners(6, 'caseworker')) await go(one, {});
		for (const one of await learners(2, 'adviser')) await go(one, {});
		const kinds = (await found()).professions.map(({ profession, participation, time }) => [
			profession,
			participation.kind,
			time.kind,
		]);
		expect(kinds).toEqual([
			['gp', 'shown', 'shown'],
			['caseworker', 'hidden', 'hidden'],
			['adviser', 'hidden', 'hidden'],
		]);
	});

	test('counts whoever has several roles once', async () => {
		const both = await learnerIn(programme, 'adviser', 'coordinator');
		await go(both, {});
		for (const one of await learners(5, 'adviser')) await go(one, {});
		expect((await found()).professions).toMatchObject([
			{ profession: 'adviser', participation: { started: 6 } },
		]);
	});

	test('stands in the list of modules, too', async () => {
		for (const one of await learners(5)) await go(one, {});
		const list = await figures.list(coordinator, now);
		expect(list.find((module) => module.slug === slug)?.participation).toMatchObject({
			started: 5,
		});
		expect(list.filter(({ participation }) => participation.kind === 'none')).toHaveLength(
			list.length - 1,
		);
	});
});

describe('what a group gained', () => {
	test('is Hake’s gain of the averages of those who took both tests', async () => {
		// Of three: before 0, 1, 1, 1, 2 is 1/3 on average; after 2, 2, 2, 3, 3 is 12/15.
		const people = await learners(5);
		const scores = [
			[0, 2],
			[1, 2],
			[1, 2],
			[1, 3],
			[2, 3],
		];
		for (const [index, one] of people.entries()) {
			await answer(one, 'before', scores[index]?.[0] ?? 0);
			await answer(one, 'after', scores[index]?.[1] ?? 0);
		}
		const [dropout] = await learners(1);
		if (dropout) await answer(dropout, 'before', 3);
		const { gain, beforeOnly } = await found();
		expect(beforeOnly).toBe(1);
		if (gain.kind !== 'shown') throw new Error('there is a gain');
		expect(gain.n).toBe(5);
		expect(gain.before).toBeCloseTo(1 / 3, 10);
		expect(gain.after).toBeCloseTo(0.8, 10);
		expect(gain.gain).toBeCloseTo((0.8 - 1 / 3) / (2 / 3), 10);
	});

	test('takes the first answer of each, and no other version', async () => {
		const people = await learners(5);
		for (const one of people) {
			await answer(one, 'before', 0);
			await answer(one, 'after', 3);
			await answer(one, 'before', 3);
		}
		expect((await found()).gain).toMatchObject({ before: 0, after: 1, gain: 1 });
		await database.trainingAnswer.updateMany({ data: { version: 99 } });
		expect((await found()).gain).toEqual({ kind: 'none' });
	});

	test('changes by the minimum at a time, so that nobody is the difference', async () => {
		for (const one of await learners(9)) {
			await answer(one, 'before', 0);
			await answer(one, 'after', 3);
		}
		expect((await found()).gain).toMatchObject({ n: 5, gain: 1 });
		const [tenth] = await learners(1);
		if (!tenth) throw new Error('one was asked for');
		await answer(tenth, 'before', 0);
		await answer(tenth, 'after', 0);
		expect((await found()).gain).toMatchObject({ n: 10, after: 0.9 });
	});

	test('of a profession comes in whole portions, and so does what is left of all', async () => {
		for (const [role, count] of [
			['gp', 7],
			['caseworker', 5],
			['adviser', 6],
		] as const)
			for (const one of await learners(count, role)) {
				await go(one, {});
				await answer(one, 'before', 1);
				await answer(one, 'after', 2);
			}
		const { gain, professions } = await found();
		expect(gain).toMatchObject({ n: 15 });
		// Two doctors and three advisers are counted among all alone: five, who are enough. The last
		// three advisers are counted nowhere yet.
		expect(professions.map((row) => [row.profession, row.gain.kind])).toEqual([
			['gp', 'shown'],
			['caseworker', 'shown'],
			['adviser', 'none'],
		]);
		expect(professions[0]?.gain).toMatchObject({ n: 5 });
	});
});

describe('a question', () => {
	const one = () => {
		const asked = published.module.steps.flatMap((step) =>
			'question' in step ? step.question : [],
		);
		const question = published.module.questions.find(
			({ id, kind }) => kind === 'one' && asked.includes(id),
		);
		if (question?.kind !== 'one') throw new Error('the module asks no such question');
		return question;
	};

	test('shows how often each option was chosen first, and that a wrong one misleads', async () => {
		const { id, options } = one();
		const right = options.findIndex((option) => option.right);
		const wrong = options.findIndex((option) => !option.right);
		const item = `question/${id}`;
		const people = await learners(5);
		const data = people.map((actor, index) =>
			answerOf(actor, {
				item,
				purpose: 'step',
				right: index < 2,
				given: index < 2 ? right : wrong,
			}),
		);
		await database.trainingAnswer.createMany({ data });
		const { figures: shown } =
			(await found()).questions.find((question) => question.id === id) ?? {};
		if (shown?.kind !== 'shown') throw new Error('the question has figures');
		expect(shown).toMatchObject({
			n: 5,
			difficulty: 0.4,
			correlation: undefined,
			misleading: [{ kind: 'wrong-option', option: wrong, n: 3 }],
		});
		expect(shown.options.map(({ n }) => n).toSorted()).toEqual(
			options.map((_, index) => ({ [right]: 2, [wrong]: 3 })[index] ?? 0).toSorted(),
		);
	});

	test('shows nothing of four', async () => {
		for (const one of await learners(4)) await answer(one, 'step', 3);
		const { questions } = await found();
		expect(new Set(questions.map((question) => question.figures.kind))).toEqual(new Set(['none']));
	});

	test('is told apart from the others by who knows them', async () => {
		// Of thirty-two who answered everything half have all right but the first, half only the first.
		const people = await learners(32);
		const { before, after } = published.module;
		const [first] = before;
		for (const [index, one] of people.entries()) {
			const knows = index % 2 === 0;
			await answer(one, 'step', knows ? 99 : 0);
			await answer(one, 'after', knows ? after.length : 0);
			await database.trainingAnswer.createMany({
				data: before.map((id) => {
					const right = id === first ? !knows : knows;
					return answerOf(one, { item: `question/${id}`, purpose: 'before', right, given: 0 });
				}),
			});
		}
		const { questions } = await found();
		const turned = questions.find(({ id }) => id === first)?.figures;
		expect(turned).toMatchObject({ n: 30, difficulty: 0.5, upperLower: -1 });
		expect(turned?.kind === 'shown' && turned.correlation).toBeCloseTo(-1, 10);
		expect(turned?.kind === 'shown' && turned.misleading.map(({ kind }) => kind)).toContain(
			'negative-discrimination',
		);
	});

	test('of a short text shows no more than how many were right', async () => {
		for (const actor of await learners(5)) await answer(actor, 'step', 2);
		const { questions } = await found();
		for (const { kind, figures: shown } of questions)
			if (shown.kind === 'shown' && !['one', 'many', 'judge'].includes(kind))
				expect(shown.options).toEqual([]);
	});
});

describe('figures', () => {
	test.each<Role>(['gp', 'caseworker', 'management', 'administrator', 'evaluator'])(
		'are not there for %s',
		async (role) => {
			const other = await learnerIn(programme, role);
			await expect(figures.list(other)).rejects.toEqual(notFound);
			await expect(figures.find(other, slug)).rejects.toEqual(notFound);
		},
	);

	test('of another programme are not there either', async () => {
		const elsewhere = await learnerIn(await teachingProgramme(), 'coordinator');
		for (const one of await learners(5)) await go(one, {});
		expect((await figures.find(elsewhere, slug)).participation).toEqual({ kind: 'none' });
		await expect(figures.find(coordinator, 'no-such-module')).rejects.toEqual(notFound);
	});

	test('name nobody', async () => {
		for (const one of await learners(6)) {
			await go(one, {});
			await answer(one, 'before', 1);
		}
		const people = await database.person.findMany({ select: { id: true, name: true } });
		const text = JSON.stringify(await found());
		for (const { id, name } of people) {
			expect(text).not.toContain(id);
			expect(text).not.toContain(`"${name}"`);
		}
	});
});
