import { expect, test } from 'vitest';
import { exampleModule } from '../../testing/example-module.ts';
import { answerTo } from './answer-to.ts';
import { QUESTION_KINDS, type QuestionKind } from './question.ts';

const { questions } = exampleModule();

const possible: Readonly<Record<QuestionKind, readonly unknown[]>> = {
	one: [0, 1],
	many: [[], [1, 0]],
	order: [[1, 0, 2]],
	match: [],
	number: [4, -0.5],
	date: ['2026-12-31'],
	judge: ['precise', 'unclear'],
	short: [[], [0]],
};

const impossible: Readonly<Record<QuestionKind, readonly unknown[]>> = {
	one: [-1, 99, 0.5, '0', [0]],
	many: [0, [99], [0, 0]],
	order: [[0], [0, 0, 1]],
	match: [['noget andet'], ['x', 'y']],
	number: ['4', NaN, Infinity],
	date: ['2026-02-30', '31.12.2026', 5],
	judge: ['maybe', 0],
	short: [[99], 'mine egne ord'],
};

test.each(QUESTION_KINDS)('%s: what can be an answer is told from what cannot', (kind) => {
	const question = questions.find((one) => one.kind === kind);
	if (!question) throw new Error(`the example module has no question of the kind ${kind}`);
	for (const given of possible[kind]) expect(answerTo(question, given)).toEqual(given);
	for (const given of [...impossible[kind], undefined, null, {}]) {
		expect(answerTo(question, given)).toBeUndefined();
	}
});

test('match: any of the texts on the right will do, for each on the left', () => {
	const question = questions.find((one) => one.kind === 'match');
	if (!question) throw new Error('the example module has nothing to match');
	const rights = question.pairs.map(({ right }) => right);
	expect(answerTo(question, rights.toReversed())).toEqual(rights.toReversed());
	expect(answerTo(question, rights.slice(1))).toBeUndefined();
});
