import { expect, test } from 'vitest';
import { exampleModule } from '../../testing/example-module.ts';
import { gradeAnswer } from './grade-answer.ts';
import type { LearnerAnswer } from './grade-answer.ts';
import type { Question, QuestionKind } from './question.ts';

const { questions } = exampleModule();

function example<Kind extends QuestionKind>(kind: Kind): Question<Kind> {
	const isOfKind = (question: Question): question is Question<Kind> => question.kind === kind;
	const question = questions.find(isOfKind);
	if (!question) throw new Error(`the example module has no question of the kind ${kind}`);
	return question;
}

function expectGrades<Kind extends QuestionKind>(
	kind: Kind,
	right: readonly LearnerAnswer<Kind>[],
	wrong: readonly LearnerAnswer<Kind>[],
) {
	const grades = (answers: typeof right) =>
		answers.map((answer) => gradeAnswer(example(kind), answer));
	expect(grades(right)).toEqual(right.map(() => true));
	expect(grades(wrong)).toEqual(wrong.map(() => false));
}

test('one: the right option, and no place where none stands', () => {
	expectGrades('one', [0], [1, 2, -1, 0.5]);
});

test('many: all that are right and no other', () => {
	expectGrades(
		'many',
		[
			[0, 1],
			[1, 0],
		],
		[[0], [0, 1, 2], [], [2]],
	);
});

test('order: every item in its place', () => {
	expectGrades('order', [[0, 1, 2]], [[1, 0, 2], [0, 1], [0, 1, 2, 3], []]);
});

test('match: what belongs to each', () => {
	expectGrades('match', [['LÆ 281', 'LÆ 285']], [['LÆ 285', 'LÆ 281'], ['LÆ 281'], []]);
});

test('number: within the tolerance, its ends included', () => {
	expectGrades('number', [14, 13, 15], [12.9, 15.1, Number.NaN]);
	const exact = { ...example('number'), answer: 0.3, tolerance: undefined };
	expect(gradeAnswer(exact, 0.1 + 0.2)).toBe(true);
	expect(gradeAnswer(exact, 0.31)).toBe(false);
});

test('date: the day itself', () => {
	expectGrades('date', ['2027-01-01'], ['2026-12-31', '']);
});

test('judge: the verdict', () => {
	expectGrades('judge', ['unclear'], ['precise']);
});

test('short: all points found', () => {
	expectGrades('short', [[0], [0, 1]], [[]]);
});
