import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '../questions/kinds.ts';
import { scaleOf } from '../questions/scale-of.ts';
import { answeredCount } from './answered-count.ts';
import { cleanField } from './clean-field.ts';
import { readAnswers } from './read-answers.ts';
import { answerTo, DONT_KNOW, NOT_SHOWN, SKIPPED, storedAnswersSchema } from './stored.ts';

const text = { da: 'Spørgsmål', en: 'Question' };
const valby = { id: 'valby', text };
const agreement: Question = { id: 'access', kind: 'agreement', text };
const rating: Question = {
	id: 'satisfaction',
	kind: 'rating',
	text,
	ends: { low: text, high: text },
};
const choice: Question = { id: 'area', kind: 'choice', text, options: [valby] };
const words: Question = { id: 'better', kind: 'text', text, maxLength: 10 };
const ownCode: Question = { id: 'own-code', kind: 'own-code', text };
const who5: Question = { id: 'who5', kind: 'who5', text };

describe('a submitted field is read', () => {
	test.each<[string, Question, Record<string, string | undefined>, unknown]>([
		['as a point of agreement', agreement, { access: ' 4 ' }, { access: 4 }],
		['as "ved ikke"', agreement, { access: 'dont-know' }, { access: DONT_KNOW }],
		['as a mark from 0', rating, { satisfaction: '0' }, { satisfaction: 0 }],
		['as an option', choice, { area: 'valby' }, { area: 'valby' }],
		['as words, line breaks as LF', words, { better: ' a\r\nb\rc ' }, { better: 'a\nb\nc' }],
		[
			'as an own code in its one spelling',
			ownCode,
			{ 'own-code': 'åse 4 Odense' },
			{ 'own-code': 'AA04OD' },
		],
		['as skipped when not sent', agreement, {}, { access: SKIPPED }],
		['as skipped when blank', words, { better: ' \r\n ' }, { better: SKIPPED }],
	])('%s', (_, question, fields, answers) => {
		expect(readAnswers(question, fields)).toEqual({ answers });
	});

	test('statement by statement for WHO-5', () => {
		const fields = { 'who5-1': '0', 'who5-3': '5', 'who5-4': '' };
		expect(readAnswers(who5, fields)).toEqual({
			answers: {
				'who5-1': 0,
				'who5-2': SKIPPED,
				'who5-3': 5,
				'who5-4': SKIPPED,
				'who5-5': SKIPPED,
			},
		});
	});

	test('as skipped when the item is named like a part of every object', () => {
		const question: Question = { id: 'constructor', kind: 'agreement', text };
		expect(readAnswers(question, {})).toEqual({ answers: { constructor: SKIPPED } });
		expect(answeredCount([question], {})).toBe(0);
	});
});

describe('a field that cannot be an answer is a problem', () => {
	test.each<[string, Question, Record<string, string>, unknown]>([
		['off the scale', agreement, { access: '6' }, { item: 'access', code: 'not-an-option' }],
		[
			'a figure in disguise',
			agreement,
			{ access: '1e0' },
			{ item: 'access', code: 'not-an-option' },
		],
		['over ten', rating, { satisfaction: '11' }, { item: 'satisfaction', code: 'not-an-option' }],
		[
			'"ved ikke" where there is none',
			choice,
			{ area: 'dont-know' },
			{ item: 'area', code: 'not-an-option' },
		],
		['no own code', ownCode, { 'own-code': 'KA99OD' }, { item: 'own-code', code: 'not-a-code' }],
		['too long', words, { better: 'elleve tegn' }, { item: 'better', code: 'too-long' }],
		[
			'a statement off the scale',
			who5,
			{ 'who5-1': '3', 'who5-2': '6' },
			{ item: 'who5-2', code: 'not-an-option' },
		],
	])('%s', (_, question, fields, problem) => {
		expect(readAnswers(question, fields)).toEqual({ problems: [problem] });
	});
});

test('a field is kept without control characters or half characters', () => {
	expect(cleanField('a\u0000b\u0007c\td\ud800 æøå 😀')).toBe('abc\td\ufffd æøå 😀');
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (field) => {
			const clean = cleanField(field);
			expect(cleanField(clean)).toBe(clean);
			expect(clean.includes('\u0000')).toBe(false);
		}),
	);
});

describe('stored answers', () => {
	const stored = { a: 3, b: 'skipped', c: SKIPPED, d: DONT_KNOW, e: NOT_SHOWN };

	test('tell apart what was not answered and why', () => {
		const kinds = ['a', 'b', 'c', 'd', 'e', 'f'].map((item) => answerTo(stored, item));
		expect(kinds).toEqual([
			{ kind: 'given', value: 3 },
			{ kind: 'given', value: 'skipped' },
			{ kind: 'skipped' },
			{ kind: 'dont-know' },
			{ kind: 'not-shown' },
			{ kind: 'not-reached' },
		]);
	});

	test('come back from JSON as they were', () => {
		expect(storedAnswersSchema.parse(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
		expect(storedAnswersSchema.safeParse({ a: null }).success).toBe(false);
		expect(storedAnswersSchema.safeParse({ a: { missing: 'lost' } }).success).toBe(false);
	});
});

test('a question counts as answered with one value or "ved ikke"', () => {
	const questions = [agreement, rating, who5, words];
	const answers = { access: DONT_KNOW, satisfaction: SKIPPED, 'who5-1': SKIPPED, 'who5-2': 0 };
	expect(answeredCount(questions, answers)).toBe(2);
});

test('a question knows the scale of its figure', () => {
	expect(scaleOf(agreement)).toEqual({ min: 1, max: 5, top: 4 });
	expect(scaleOf(rating)).toEqual({ min: 0, max: 10, top: 8 });
	expect(scaleOf(who5)).toEqual({ min: 0, max: 100, top: 52 });
	expect(scaleOf(choice)).toBeUndefined();
	expect(scaleOf(words)).toBeUndefined();
	expect(scaleOf(ownCode)).toBeUndefined();
});
