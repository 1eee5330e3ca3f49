import { describe, expect, test } from 'vitest';
import type { Question } from '../questions/kinds.ts';
import { optionsOf } from '../questions/options-of.ts';
import { markNotShown } from './mark-not-shown.ts';
import { shownQuestions } from './shown-questions.ts';
import { DONT_KNOW, NOT_SHOWN, SKIPPED } from './stored.ts';
import type { StoredAnswers } from './stored.ts';

const text = { da: 'Spørgsmål', en: 'Question' };
const contact: Question = {
	id: 'contact',
	kind: 'choice',
	text,
	options: [
		{ id: 'new', text },
		{ id: 'known', text },
	],
};
const agreed: Question = {
	id: 'agreed',
	kind: 'agreement',
	text,
	shownIf: { question: 'contact', is: ['known'] },
};
const well: Question = {
	id: 'well',
	kind: 'who5',
	text,
	shownIf: { question: 'agreed', is: [1, 2] },
};
const better: Question = { id: 'better', kind: 'text', text, maxLength: 10 };
const questions = [contact, agreed, well, better];

describe('a question with a condition', () => {
	test.each<[string, StoredAnswers, string[]]>([
		['may still come before its question was reached', {}, ['agreed', 'well']],
		['is asked of those who meet it', { contact: 'known', agreed: 1 }, ['agreed', 'well']],
		['is not asked of others', { contact: 'known', agreed: 4 }, ['agreed']],
		['nor of those who skipped', { contact: SKIPPED }, []],
		['nor of those who do not know', { contact: 'known', agreed: DONT_KNOW }, ['agreed']],
		[
			'nor after one that is not asked, whatever was answered to it',
			{ contact: 'new', agreed: 1 },
			[],
		],
	])('%s', (_, answers, conditional) => {
		const shown = shownQuestions(questions, answers).map(({ id }) => id);
		expect(shown).toEqual(['contact', ...conditional, 'better']);
	});
});

describe('when answers are handed in', () => {
	const statements = ['well-1', 'well-2', 'well-3', 'well-4', 'well-5'];
	const notShown = Object.fromEntries(statements.map((item) => [item, NOT_SHOWN]));

	test('what turned out not to be asked is marked so, and what was answered to it is gone', () => {
		const answers = { contact: 'new', agreed: 5, 'well-1': 3, better: 'Alt' };
		expect(markNotShown(questions, answers)).toEqual({
			contact: 'new',
			agreed: NOT_SHOWN,
			...notShown,
			better: 'Alt',
		});
	});

	test('what might have been asked is left as not reached', () => {
		expect(markNotShown(questions, { contact: 'known' })).toEqual({ contact: 'known' });
		expect(markNotShown(questions, {})).toEqual({});
	});
});

test('a question knows the answers to choose from, in the order of its scale', () => {
	const valuesOf = (question: Question) => optionsOf(question).map(({ value }) => value);
	expect(valuesOf(contact)).toEqual(['new', 'known']);
	expect(valuesOf(agreed)).toEqual([1, 2, 3, 4, 5]);
	const ends = { low: text, high: text };
	expect(optionsOf({ id: 'mark', kind: 'rating', text, ends }).at(10)).toEqual({
		value: 10,
		label: { da: '10', en: '10' },
	});
	const code: Question = { id: 'code', kind: 'own-code', text };
	expect([well, better, code].flatMap(valuesOf)).toEqual([]);
});
