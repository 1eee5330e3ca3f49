import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import { figuresStage, forgetAll } from './test-figures.ts';

let stage: Awaited<ReturnType<typeof figuresStage>>;

beforeAll(async () => {
	stage = await figuresStage();
});
beforeEach(forgetAll);

describe('what a group gained', () => {
	test('is Hake’s gain of the averages of those who took both tests', async () => {
		// Of three: before 0, 1, 1, 1, 2 is 1/3 on average; after 2, 2, 2, 3, 3 is 12/15.
		const people = await stage.learners(5);
		const scores = [
			[0, 2],
			[1, 2],
			[1, 2],
			[1, 3],
			[2, 3],
		];
		for (const [index, one] of people.entries()) {
			await stage.answer(one, 'before', scores[index]?.[0] ?? 0);
			await stage.answer(one, 'after', scores[index]?.[1] ?? 0);
		}
		const [dropout] = await stage.learners(1);
		if (dropout) await stage.answer(dropout, 'before', 3);
		const { gain, beforeOnly } = await stage.found();
		expect(beforeOnly).toBe(1);
		if (gain.kind !== 'shown') throw new Error('there is a gain');
		expect(gain.n).toBe(5);
		expect(gain.before).toBeCloseTo(1 / 3, 10);
		expect(gain.after).toBeCloseTo(0.8, 10);
		expect(gain.gain).toBeCloseTo((0.8 - 1 / 3) / (2 / 3), 10);
	});

	test('takes the first answer of each, and no other version', async () => {
		const people = await stage.learners(5);
		for (const one of people) {
			await stage.answer(one, 'before', 0);
			await stage.answer(one, 'after', 3);
			await stage.answer(one, 'before', 3);
		}
		expect((await stage.found()).gain).toMatchObject({ before: 0, after: 1, gain: 1 });
		await database.trainingAnswer.updateMany({ data: { version: 99 } });
		expect((await stage.found()).gain).toEqual({ kind: 'none' });
	});

	test('changes by the minimum at a time, so that nobody is the difference', async () => {
		for (const one of await stage.learners(9)) {
			await stage.answer(one, 'before', 0);
			await stage.answer(one, 'after', 3);
		}
		expect((await stage.found()).gain).toMatchObject({ n: 5, gain: 1 });
		const [tenth] = await stage.learners(1);
		if (!tenth) throw new Error('one was asked for');
		await stage.answer(tenth, 'before', 0);
		await stage.answer(tenth, 'after', 0);
		expect((await stage.found()).gain).toMatchObject({ n: 10, after: 0.9 });
	});

	test('of a profession comes in whole portions, and so does what is left of all', async () => {
		for (const [role, count] of [
			['gp', 7],
			['caseworker', 5],
			['adviser', 6],
		] as const)
			for (const one of await stage.learners(count, role)) {
				await stage.go(one, {});
				await stage.answer(one, 'before', 1);
				await stage.answer(one, 'after', 2);
			}
		const { gain, professions } = await stage.found();
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
