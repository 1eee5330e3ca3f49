import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DONT_KNOW, NOT_SHOWN, SKIPPED } from '../answers/stored.ts';
import type { StoredAnswers } from '../answers/stored.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { countsOf } from './counts-of.ts';
import { missingOf } from './missing-of.ts';
import { tally } from './tally.ts';

const text = { da: 'Spørgsmål', en: 'Question' };
const option = (id: string) => ({ id, text });

const questionnaire: Questionnaire = {
	id: 'citizen',
	version: 1,
	group: 'citizen',
	title: text,
	intro: text,
	minutes: 3,
	questions: [
		{ id: 'access', kind: 'agreement', text },
		{ id: 'satisfaction', kind: 'rating', text, ends: { low: text, high: text } },
		{ id: 'area', kind: 'choice', text, options: [option('valby'), option('vesterbro')] },
		{ id: 'better', kind: 'text', text, maxLength: 100 },
		{ id: 'who5', kind: 'who5', text },
	],
};

const who5 = (...given: StoredAnswers[string][]): StoredAnswers =>
	Object.fromEntries(given.map((answer, index) => [`who5-${index + 1}`, answer]));

describe('responses are counted', () => {
	const responses: StoredAnswers[] = [
		{
			access: 5,
			satisfaction: 10,
			area: 'vesterbro',
			better: 'Kom oftere',
			...who5(3, 2, 4, 3, 2),
		},
		{ access: 5, satisfaction: 9, area: 'valby', better: SKIPPED, ...who5(3, 2, SKIPPED, 3, 2) },
		{ access: DONT_KNOW, satisfaction: SKIPPED, area: NOT_SHOWN },
	];
	const rows = tally(responses, questionnaire);
	const of = (item: string) =>
		Object.fromEntries(rows.filter((row) => row.item === item).map(({ value, n }) => [value, n]));

	test('by value, and by reason where there is none', () => {
		expect(of('access')).toEqual({ '5': 2, 'dont-know': 1 });
		expect(of('satisfaction')).toEqual({ '9': 1, '10': 1, skipped: 1 });
		expect(of('area')).toEqual({ valby: 1, vesterbro: 1, 'not-shown': 1 });
		expect(of('who5-3')).toEqual({ '4': 1, skipped: 1, 'not-reached': 1 });
	});

	test('without the words of open texts', () => {
		expect(of('better')).toEqual({ given: 1, skipped: 1, 'not-reached': 1 });
		expect(JSON.stringify(rows)).not.toContain('Kom oftere');
	});

	test('with a WHO-5 score only for complete sets', () => {
		expect(of('who5')).toEqual({ '56': 1, skipped: 1, 'not-reached': 1 });
	});

	test('in the order of the questionnaire and of the scale', () => {
		expect(rows.slice(0, 4)).toEqual([
			{ item: 'access', value: '5', n: 2 },
			{ item: 'access', value: 'dont-know', n: 1 },
			{ item: 'satisfaction', value: '9', n: 1 },
			{ item: 'satisfaction', value: '10', n: 1 },
		]);
	});

	test('and given to the statistics without the missing ones', () => {
		expect(countsOf(rows, 'satisfaction')).toEqual([
			{ value: 9, n: 1 },
			{ value: 10, n: 1 },
		]);
		expect(countsOf(rows, 'area')).toEqual([]);
		expect(missingOf(rows, 'access')).toEqual({
			'dont-know': 1,
			skipped: 0,
			'not-reached': 0,
			'not-shown': 0,
		});
	});
});

describe('an answer without a place is refused', () => {
	test.each<[string, StoredAnswers]>([
		['an unknown item', { mood: 3 }],
		['a point off the scale', { access: 6 }],
		['an option that is gone', { area: 'amager' }],
		['a statement off the scale', who5(3, 2, 4, 3, 6)],
	])('%s', (_, answers) => {
		expect(() => tally([answers], questionnaire)).toThrow(RangeError);
	});
});

test('each item adds up to the number of responses, whatever their order', () => {
	const answer = (values: readonly (number | string)[]) =>
		fc.option(fc.constantFrom(...values, SKIPPED, NOT_SHOWN), { nil: undefined });
	const response = fc
		.record({
			access: answer([1, 2, 3, 4, 5]),
			area: answer(['valby', 'vesterbro']),
			'who5-1': answer([0, 5]),
		})
		.map((answers) => JSON.parse(JSON.stringify(answers)) as StoredAnswers);
	fc.assert(
		fc.property(fc.array(response), (responses) => {
			const rows = tally(responses, questionnaire);
			expect(tally(responses.toReversed(), questionnaire)).toEqual(rows);
			for (const item of ['access', 'better', 'who5-1', 'who5']) {
				const ofItem = rows.filter((row) => row.item === item);
				expect(ofItem.reduce((sum, row) => sum + row.n, 0)).toBe(responses.length);
			}
		}),
	);
});
