import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { database } from '#lib/server/database.ts';
import { dayAsDate } from '#lib/survey/danish-day.ts';
import { actorAgain } from '../test-programme.ts';
import * as previews from './change-preview.ts';
import * as changes from './changes.ts';
import * as lessons from './lessons.ts';
import { itIs, plan, publish, reference, stage, standing } from './test-change.ts';

beforeEach(() => itIs('2026-12-01T12:00:00Z'));
afterEach(() => vi.useRealTimers());

test('the lesson asks what stays right, shows the rest as it was, and is taken once', async () => {
	const { teacher, learner } = await stage();
	const { mark } = await standing(teacher);
	const preview = await previews.find(teacher, reference, mark, plan);
	const [asked] = preview.modules.flatMap(({ slug, questions }) =>
		questions.map(({ id }) => ({ slug, id })),
	);
	if (!asked) throw new Error('No question names the statement');
	await database.moduleProgress.create({
		data: {
			...{ programmeId: teacher.programme.id, personId: learner.personId, slug: asked.slug },
			...{ version: 1, done: [] },
		},
	});
	const id = await publish(teacher, { from: '2026-12-01', asked: [`${asked.slug}/${asked.id}`] });
	const again = await actorAgain(learner);
	const lesson = await lessons.find(again, id);
	expect(lesson).toMatchObject({
		before: { text: 'Kommunen beder kun om en LÆ 285, når den finder det nødvendigt.' },
		after: { text: plan.text },
		explanation: plan.explanation,
		isTaken: false,
	});
	expect(lesson.questions[0]).toMatchObject({ kind: 'asked', question: { id: asked.id } });
	expect(Object.keys(lesson.statements)).toContain(reference);
	await lessons.finish(again, id);
	await lessons.finish(again, id);
	expect(await changes.waitingFor(again)).toEqual([]);
	expect((await lessons.find(again, id)).isTaken).toBe(true);
	const learned = await database.learnedStatement.findMany({
		where: { personId: learner.personId, reference: lesson.after?.reference },
	});
	expect(learned).toEqual([expect.objectContaining({ learnedOn: dayAsDate('2026-12-01') })]);
	await expect(changes.withdraw(teacher, id)).rejects.toMatchObject({ status: 404 });
});

test('there is no lesson before its day, in another programme, or where it does not matter', async () => {
	const { teacher, learner } = await stage();
	const coming = await publish(teacher);
	await expect(lessons.find(learner, coming)).rejects.toMatchObject({ status: 404 });
	await expect(lessons.finish(learner, coming)).rejects.toMatchObject({ status: 404 });
	const { learner: stranger } = await stage();
	await expect(lessons.find(stranger, coming)).rejects.toMatchObject({ status: 404 });
	await changes.withdraw(teacher, coming);
	const quiet = await publish(teacher, { from: '2026-01-01', material: false });
	await expect(lessons.find(learner, quiet)).rejects.toMatchObject({ status: 404 });
	expect(await changes.waitingFor(learner)).toEqual([]);
});

test('whoever learned the rule after it changed has learned the new', async () => {
	itIs('2027-01-02T12:00:00Z');
	const late = await stage('2027-01-02');
	itIs('2026-12-01T12:00:00Z');
	await publish(late.teacher);
	itIs('2027-01-03T12:00:00Z');
	expect(await changes.waitingFor(late.learner)).toEqual([]);
});

test('whoever was taught the old until it was published late has learned the old', async () => {
	itIs('2027-02-01T12:00:00Z');
	const { teacher, learner } = await stage('2027-01-20');
	await publish(teacher);
	expect(await changes.waitingFor(learner)).toHaveLength(1);
});
