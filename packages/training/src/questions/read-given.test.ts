import { expect, test } from 'vitest';
import { exampleModule } from '../../testing/example-module.ts';
import { gradeAnswer } from './grade-answer.ts';
import { readGiven } from './read-given.ts';

const { questions } = exampleModule();

function read(id: string, ...fields: readonly [string, string | Blob][]) {
	const question = questions.find((one) => one.id === id);
	if (!question) throw new Error(`there is no question ${id}`);
	const data = new FormData();
	for (const [name, value] of fields) data.append(name, value);
	const given = readGiven(question, data);
	return { given, right: given !== undefined && gradeAnswer(question, given) };
}

test.each([
	['one', [['given', '0']]],
	[
		'many',
		[
			['given', '0'],
			['given', '1'],
		],
	],
	[
		'order',
		[
			['given-0', '0'],
			['given-1', '1'],
			['given-2', '2'],
		],
	],
	[
		'match',
		[
			['given-0', 'LÆ 281'],
			['given-1', 'LÆ 285'],
		],
	],
	['number', [['given', '14']]],
	['date', [['given', '2027-01-01']]],
	['judge', [['given', 'unclear']]],
	['short', [['given', '0']]],
] satisfies [string, [string, string][]][])('a right answer to %s is read as one', (id, fields) => {
	expect(read(id, ...fields).right).toBe(true);
});

test('the place each item is given becomes the order of the items', () => {
	const { given } = read('order', ['given-0', '1'], ['given-1', '2'], ['given-2', '0']);
	expect(given).toEqual([2, 0, 1]);
});

test.each(['one', 'many', 'order', 'match', 'number', 'date', 'judge'])(
	'%s is not answered by nothing',
	(id) => {
		expect(read(id).given).toBeUndefined();
	},
);

test('no point found in one’s own words is an answer', () => {
	expect(read('short').given).toEqual([]);
});

test('two items with the same place are no order, and half a match is none', () => {
	expect(read('order', ['given-0', '1'], ['given-1', '1'], ['given-2', '0']).given).toBeUndefined();
	expect(read('match', ['given-0', 'LÆ 281']).given).toBeUndefined();
});

test.each([
	['14 dage', 14],
	['1.234', 1234],
	['1.234.567,5', 1234567.5],
	['0,5', 0.5],
	['0.5', 0.5],
	['−3', -3],
	['fjorten', undefined],
	['1,2,3', undefined],
])('%s is read as %s', (typed, number) => {
	expect(read('number', ['given', typed]).given).toBe(number);
});

test.each([
	['31.12.2026', '2026-12-31'],
	['1/2 2027', undefined],
	['1-2-2027', '2027-02-01'],
	['2027-13-01', undefined],
	['i morgen', undefined],
])('the day %s is read as %s', (typed, day) => {
	expect(read('date', ['given', typed]).given).toBe(day);
});

test.each([
	['one', 'første'],
	['one', '-1'],
	['many', 'x'],
	['judge', 'måske'],
])('%s cannot be answered with %s', (id, value) => {
	expect(read(id, ['given', value]).given).toBeUndefined();
});

test('a file is no answer', () => {
	expect(read('one', ['given', new Blob(['0'])]).given).toBeUndefined();
});
