import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DONT_KNOW, NOT_SHOWN, SKIPPED } from '../answers/stored.ts';
import type { StoredAnswers } from '../answers/stored.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { countsOf } from './counts-of.ts';
import { missingOf } from './missing-of.ts';
import { startTally } from './start-tally.ts';
import { tally } from './tally.ts';
import type { TallyRow } from './tally.ts';

const text = { da: 'Spørgsmål', en: 'Question' };
const option = (id: string) => ({ id, text });
const core = { core: true, label: text, theme: 'dialogue' };

const questionnaire: Questionnaire = {
	id: 'citizen',
	version: 1,
	group: 'citizen',
	title: text,
	intro: text,
	minutes: 3,
	questions: [
		{ id: 'access', kind: 'agreement', text },
		{ id: 'dialogue', kind: 'agreement', text, ...core },
		{ id: 'respect', kind: 'agreement', text, ...core },
		{ id: 'satisfaction', kind: 'rating', text, ends: { low: text, high: text } },
		{
			id: 'area',
			kind: 'choice',
			segment: true,
			text,
			options: [option('valby'), option('vesterbro')],
		},
		{
			id: 'contact',
			kind: 'choice',
			segment: true,
			text,
			options: [option('new'), option('known')],
		},
		{ id: 'better', kind: 'text', text, maxLength: 100 },
		{ id: 'who5', kind: 'who5', text },
		{ id: 'own-code', kind: 'own-code', text },
	],
};

const who5 = (...given: StoredAnswers[string][]): StoredAnswers =>
	Object.fromEntries(given.map((answer, index) => [`who5-${index + 1}`, answer]));

describe('responses are counted', () => {
	const responses: StoredAnswers[] = [
		{
			access: 5,
			dialogue: 4,
			respect: 5,
			satisfaction: 10,
			area: 'vesterbro',
			better: 'Kom oftere',
			'own-code': 'KA14OD',
			...who5(3, 2, 4, 3, 2),
		},
		{
			access: 5,
			dialogue: 4,
			respect: DONT_KNOW,
			satisfaction: 9,
			area: 'valby',
			contact: 'new',
			better: SKIPPED,
			...who5(3, 2, SKIPPED, 3, 2),
		},
		{ access: DONT_KNOW, dialogue: SKIPPED, satisfaction: SKIPPED, area: NOT_SHOWN },
	];
	const all = tally(responses, questionnaire);
	const rows = all.filter(({ segment }) => segment === '');
	const of = (item: string, among: readonly TallyRow[] = rows) =>
		Object.fromEntries(among.filter((row) => row.item === item).map(({ value, n }) => [value, n]));
	const within = (segment: string, segmentValue: string) =>
		all.filter((row) => row.segment === segment && row.segmentValue === segmentValue);

	test('by value, and by reason where there is none', () => {
		expect(of('access')).toEqual({ '5': 2, 'dont-know': 1 });
		expect(of('satisfaction')).toEqual({ '9': 1, '10': 1, skipped: 1 });
		expect(of('area')).toEqual({ valby: 1, vesterbro: 1, 'not-shown': 1 });
		expect(of('who5-3')).toEqual({ '4': 1, skipped: 1, 'not-reached': 1 });
	});

	test('without the words of open texts and without own codes', () => {
		expect(of('better')).toEqual({ given: 1, skipped: 1, 'not-reached': 1 });
		expect(of('own-code')).toEqual({});
		expect(JSON.stringify(all)).not.toMatch(/Kom oftere|KA14OD/);
	});

	test('with a WHO-5 score only for complete sets', () => {
		expect(of('who5')).toEqual({ '56': 1, skipped: 1, 'not-reached': 1 });
	});

	test('with the mean of a theme only where all of it was answered', () => {
		expect(of('theme:dialogue')).toEqual({ '4.5': 1, 'dont-know': 1, skipped: 1 });
		expect(countsOf(rows, 'theme:dialogue')).toEqual([{ value: 4.5, n: 1 }]);
	});

	test('in the order of the questionnaire and of the scale', () => {
		const everybody = { segment: '', segmentValue: '' };
		expect(all.slice(0, 3)).toEqual([
			{ ...everybody, item: 'access', value: '5', n: 2 },
			{ ...everybody, item: 'access', value: 'dont-know', n: 1 },
			{ ...everybody, item: 'dialogue', value: '4', n: 2 },
		]);
		expect(rows.filter(({ item }) => item === 'satisfaction').map(({ value }) => value)).toEqual([
			'9',
			'10',
			'skipped',
		]);
	});

	test('within each answer to a segment question, a missing one included', () => {
		expect(of('access', within('area', 'valby'))).toEqual({ '5': 1 });
		expect(of('access', within('area', 'not-shown'))).toEqual({ 'dont-know': 1 });
		expect(of('contact', within('area', 'valby'))).toEqual({ new: 1 });
		expect(of('area', within('contact', 'not-reached'))).toEqual({ vesterbro: 1, 'not-shown': 1 });
		expect(of('area', within('area', 'valby'))).toEqual({});
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

	test('and never to the statistics from two parts of the cube at once', () => {
		expect(() => countsOf(all, 'access')).toThrow(RangeError);
		expect(() => missingOf(all, 'access')).toThrow(RangeError);
		expect(countsOf(within('area', 'valby'), 'access')).toEqual([{ value: 5, n: 1 }]);
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

test('a response that is refused has added nothing', () => {
	const counting = startTally(questionnaire);
	counting.add({ access: 5, area: 'valby' });
	const before = counting.rows();
	expect(() => counting.add({ access: 5, area: 'amager' })).toThrow(RangeError);
	expect(counting.rows()).toEqual(before);
});

describe('the counts add up', () => {
	const answer = (values: readonly (number | string)[]) =>
		fc.option(fc.constantFrom(...values, SKIPPED, NOT_SHOWN), { nil: undefined });
	const responses = fc.array(
		fc
			.record({
				access: answer([1, 2, 3, 4, 5]),
				dialogue: answer([1, 5]),
				respect: answer([2, 3]),
				area: answer(['valby', 'vesterbro']),
				contact: answer(['new', 'known']),
				'who5-1': answer([0, 5]),
			})
			.map((answers) => JSON.parse(JSON.stringify(answers)) as StoredAnswers),
	);
	const added = (rows: readonly TallyRow[]) => rows.reduce((sum, row) => sum + row.n, 0);

	test('to the number of responses for each item, whatever their order', () => {
		fc.assert(
			fc.property(responses, (given) => {
				const rows = tally(given, questionnaire);
				expect(tally(given.toReversed(), questionnaire)).toEqual(rows);
				for (const item of ['access', 'better', 'who5-1', 'who5', 'theme:dialogue', 'area']) {
					const ofItem = rows.filter((row) => row.item === item && row.segment === '');
					expect(added(ofItem)).toBe(given.length);
				}
			}),
		);
	});

	test('to the whole over the answers to a segment question, value by value', () => {
		fc.assert(
			fc.property(responses, (given) => {
				const rows = tally(given, questionnaire);
				for (const { item, value, n } of rows.filter(({ segment }) => segment === '')) {
					const same = rows.filter((row) => row.item === item && row.value === value);
					for (const segment of ['area', 'contact'].filter((one) => one !== item)) {
						expect(added(same.filter((row) => row.segment === segment))).toBe(n);
					}
				}
			}),
		);
	});

	test('as they do when each part is counted by itself', () => {
		fc.assert(
			fc.property(responses, (given) => {
				const inValby = tally(given, questionnaire)
					.filter(({ segment, segmentValue }) => segment === 'area' && segmentValue === 'valby')
					.map(({ item, value, n }) => ({ item, value, n }));
				const alone = tally(
					given.filter(({ area }) => area === 'valby'),
					questionnaire,
				)
					.filter(({ segment, item }) => segment === '' && item !== 'area')
					.map(({ item, value, n }) => ({ item, value, n }));
				expect(inValby).toEqual(alone);
			}),
		);
	});
});
