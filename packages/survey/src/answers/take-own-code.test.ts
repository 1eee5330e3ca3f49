import { expect, test } from 'vitest';
import type { Question } from '../questions/kinds.ts';
import { SKIPPED } from './stored.ts';
import type { StoredAnswers } from './stored.ts';
import { takeOwnCode } from './take-own-code.ts';

const text = { da: 'Tekst', en: 'Text' };
const ownCode: Question = { id: 'own-code', kind: 'own-code', text };
const who5: Question = { id: 'well', kind: 'who5', text };
const questions = [who5, ownCode];

const points = (...given: StoredAnswers[string][]): StoredAnswers =>
	Object.fromEntries(given.map((answer, index) => [`well-${index + 1}`, answer]));

test('the score of a complete set goes with the code, and the answers stay without it', () => {
	const answers = points(1, 2, 3, 4, 5);
	expect(takeOwnCode({ questions }, { ...answers, 'own-code': 'KA14OD' })).toEqual({
		answers,
		coded: { ownCode: 'KA14OD', item: 'well', score: 60 },
	});
});

test('a statement that was left out leaves no score', () => {
	const { coded } = takeOwnCode({ questions }, { ...points(1, 2, SKIPPED), 'own-code': 'KA14OD' });
	expect(coded).toEqual({ ownCode: 'KA14OD', item: 'well', score: undefined });
});

test('a code that was skipped leaves no note', () => {
	const answers = points(1, 2, 3, 4, 5);
	expect(takeOwnCode({ questions }, { ...answers, 'own-code': SKIPPED })).toEqual({ answers });
	expect(takeOwnCode({ questions }, answers)).toEqual({ answers });
});

test('a questionnaire without a code, or with nothing to link, has no coded score', () => {
	expect(takeOwnCode({ questions: [who5] }, points(1))).toEqual({ answers: points(1) });
	expect(takeOwnCode({ questions: [ownCode] }, { 'own-code': 'KA14OD' })).toEqual({ answers: {} });
});
