import type { Role } from '@raadgiver/db';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import { learnerIn, teachingProgramme } from '../test-programme.ts';
import * as figures from './figures.ts';
import { figuresStage, forgetAll, slug } from './test-figures.ts';

const notFound = expect.objectContaining({ status: 404 });

let stage: Awaited<ReturnType<typeof figuresStage>>;

beforeAll(async () => {
	stage = await figuresStage();
});
beforeEach(forgetAll);

describe('figures', () => {
	test.each<Role>(['gp', 'caseworker', 'management', 'administrator', 'evaluator'])(
		'are not there for %s',
		async (role) => {
			const other = await learnerIn(stage.programme, role);
			await expect(figures.list(other)).rejects.toEqual(notFound);
			await expect(figures.find(other, slug)).rejects.toEqual(notFound);
		},
	);

	test('of another programme are not there either', async () => {
		const elsewhere = await learnerIn(await teachingProgramme(), 'coordinator');
		for (const one of await stage.learners(5)) await stage.go(one, {});
		expect((await figures.find(elsewhere, slug)).participation).toEqual({ kind: 'none' });
		await expect(figures.find(stage.coordinator, 'no-such-module')).rejects.toEqual(notFound);
	});

	test('name nobody', async () => {
		for (const one of await stage.learners(6)) {
			await stage.go(one, {});
			await stage.answer(one, 'before', 1);
		}
		const people = await database.person.findMany({ select: { id: true, name: true } });
		const text = JSON.stringify(await stage.found());
		for (const { id, name } of people) {
			expect(text).not.toContain(id);
			expect(text).not.toContain(`"${name}"`);
		}
	});
});
