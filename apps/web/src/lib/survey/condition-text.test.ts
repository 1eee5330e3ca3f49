import { expect, test } from 'vitest';
import type { Question } from '@raadgiver/survey';
import { conditionText } from './condition-text.ts';

const text = { da: 'Spørgsmål', en: 'Question' };
const access: Question = { id: 'access', kind: 'agreement', text };
const contact: Question = {
	id: 'contact',
	kind: 'choice',
	text,
	options: [
		{ id: 'new', text: { da: 'Første gang', en: 'First time' } },
		{ id: 'months', text: { da: 'Et par måneder', en: 'Some months' } },
		{ id: 'long', text: { da: 'Længe', en: 'Long' } },
	],
};

function conditionOn(question: string, is: readonly (number | string)[]) {
	return conditionText({ ...access, id: 'agreed', shownIf: { question, is } }, [access, contact]);
}

test('a condition is said with the answers that meet it and the number of their question', () => {
	expect(conditionOn('contact', ['months', 'long'])).toBe(
		'Stilles kun til dem, der svarede ”Et par måneder” eller ”Længe” på spørgsmål 2.',
	);
	expect(conditionOn('access', [1])).toBe(
		'Stilles kun til dem, der svarede ”Helt uenig” på spørgsmål 1.',
	);
});

test('a question for everybody has none', () => {
	expect(conditionText(access, [access])).toBeUndefined();
});
