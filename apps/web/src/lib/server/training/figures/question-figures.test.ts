import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import { figuresStage, forgetAll } from './test-figures.ts';

let stage: Awaited<ReturnType<typeof figuresStage>>;

beforeAll(async () => {
	stage = await figuresStage();
});
beforeEach(forgetAll);

describe('a question', () => {
	const one = () => {
		const asked = stage.module.steps.flatMap((step) => ('question' in step ? step.question : []));
		const question = stage.module.questions.find(
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
		const people = await stage.learners(5);
		const data = people.map((actor, index) =>
			stage.answerOf(actor, {
				item,
				purpose: 'step',
				right: index < 2,
				given: index < 2 ? right : wrong,
			}),
		);
		await database.trainingAnswer.createMany({ data });
		const { figures: shown } =
			(await stage.found()).questions.find((question) => question.id === id) ?? {};
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
		for (const one of await stage.learners(4)) await stage.answer(one, 'step', 3);
		const { questions } = await stage.found();
		expect(new Set(questions.map((question) => question.figures.kind))).toEqual(new Set(['none']));
	});

	test('is told apart from the others by who knows them', async () => {
		// Of thirty-two who answered everything half have all right but the first, half only the first.
		const people = await stage.learners(32);
		const { before, after } = stage.module;
		const [first] = before;
		for (const [index, one] of people.entries()) {
			const knows = index % 2 === 0;
			await stage.answer(one, 'step', knows ? 99 : 0);
			await stage.answer(one, 'after', knows ? after.length : 0);
			await database.trainingAnswer.createMany({
				data: before.map((id) => {
					const right = id === first ? !knows : knows;
					return stage.answerOf(one, {
						item: `question/${id}`,
						purpose: 'before',
						right,
						given: 0,
					});
				}),
			});
		}
		const { questions } = await stage.found();
		const turned = questions.find(({ id }) => id === first)?.figures;
		expect(turned).toMatchObject({ n: 30, difficulty: 0.5, upperLower: -1 });
		expect(turned?.kind === 'shown' && turned.correlation).toBeCloseTo(-1, 10);
		expect(turned?.kind === 'shown' && turned.misleading.map(({ kind }) => kind)).toContain(
			'negative-discrimination',
		);
	});

	test('of a short text shows no more than how many were right', async () => {
		for (const actor of await stage.learners(5)) await stage.answer(actor, 'step', 2);
		const { questions } = await stage.found();
		for (const { kind, figures: shown } of questions)
			if (shown.kind === 'shown' && !['one', 'many', 'judge'].includes(kind))
				expect(shown.options).toEqual([]);
	});
});
