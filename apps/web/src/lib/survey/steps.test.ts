import { describe, expect, test } from 'vitest';
import {
	DONT_KNOW,
	type Question,
	type Questionnaire,
	SKIPPED,
	type StoredAnswers,
} from '@raadgiver/survey';
import { firstOpenStep, isAnswered, stepAfter, stepBefore, stepsOf } from './steps.ts';

const text = { da: 'Spørgsmål', en: 'Question' };
const access: Question = { id: 'access', kind: 'agreement', text };
const who5: Question = { id: 'who5', kind: 'who5', text };
const better: Question = { id: 'better', kind: 'text', text, maxLength: 10 };
const questionnaire: Questionnaire = {
	id: 'citizen',
	version: 1,
	group: 'citizen',
	title: text,
	intro: text,
	minutes: 3,
	questions: [access, who5, better],
};
const wellBeing = { 'who5-1': 3, 'who5-2': 3, 'who5-3': 3, 'who5-4': 3, 'who5-5': SKIPPED };

describe('a respondent goes on', () => {
	test.each([
		['at the first question, who has seen none', {}, 1],
		['after a question that was skipped', { access: SKIPPED }, 2],
		['at a question that was seen in part', { access: 1, 'who5-1': 3 }, 2],
		['at a question that was passed over', { access: 1, better: 'x' }, 2],
		['past the last question, who has seen all', { access: 1, ...wellBeing, better: SKIPPED }, 4],
	])('%s', (_, answers, step) => {
		expect(firstOpenStep(questionnaire, answers)).toBe(step);
	});
});

describe('a question that an answer rules out is passed over', () => {
	const agreed: Question = {
		...access,
		id: 'agreed',
		shownIf: { question: 'access', is: [4, 5] },
	};
	const branching = { ...questionnaire, questions: [access, agreed, better] };
	const numbers = (answers: StoredAnswers) => stepsOf(branching, answers).map(({ step }) => step);

	test('and leaves the others their numbers', () => {
		expect(numbers({ access: 5 })).toEqual([1, 2, 3]);
		expect(numbers({ access: 2 })).toEqual([1, 3]);
	});

	test('both ways', () => {
		expect(stepAfter(1, branching, { access: 5 })).toBe(2);
		expect(stepAfter(1, branching, { access: 2 })).toBe(3);
		expect(stepBefore(3, branching, { access: 2 })).toBe(1);
		expect(stepBefore(1, branching, { access: 2 })).toBe(0);
		expect(stepAfter(3, branching, { access: 2 })).toBe(4);
	});

	test('and is nothing to go on at', () => {
		expect(firstOpenStep(branching, { access: SKIPPED })).toBe(3);
		expect(firstOpenStep(branching, { access: SKIPPED, better: 'x' })).toBe(4);
		expect(firstOpenStep(branching, { access: 4 })).toBe(2);
	});
});

test('a value or "ved ikke" is an answer, a skipped question is none', () => {
	expect(isAnswered(access, { access: 3 })).toBe(true);
	expect(isAnswered(access, { access: DONT_KNOW })).toBe(true);
	expect(isAnswered(access, { access: SKIPPED })).toBe(false);
	expect(isAnswered(access, { better: 'x' })).toBe(false);
	expect(isAnswered(who5, { 'who5-4': 0 })).toBe(true);
});
