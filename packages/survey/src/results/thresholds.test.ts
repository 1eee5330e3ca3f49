import { expect, test } from 'vitest';
import { certaintyOf } from './certainty.ts';
import { judge } from './judgement.ts';
import { marginOf } from './margin.ts';
import { strengthOf } from './strength.ts';

test.each([
	[0, 'negligible'],
	[-0.146, 'negligible'],
	[0.147, 'small'],
	[0.329, 'small'],
	[-0.33, 'medium'],
	[0.474, 'large'],
	[-1, 'large'],
])('a Cliff’s delta of %s is %s', (delta, word) => {
	expect(strengthOf(delta)).toBe(word);
});

test.each([
	[0.01, 'certain'],
	[0.011, 'likely'],
	[0.05, 'likely'],
	[0.051, 'uncertain'],
	[1, 'uncertain'],
])('an adjusted p of %s is %s', (p, word) => {
	expect(certaintyOf(p)).toBe(word);
});

test('what does not matter is half of what matters on WHO-5', () => {
	expect(marginOf({ min: 0, max: 100 })).toBe(5);
	expect(marginOf({ min: 0, max: 10 })).toBe(0.5);
});

const margin = 0.2;
const wide = { low: -1, high: 1 };

test.each([
	['a certain rise', 0.5, wide, { tendency: 9, adjustedP: 0.001 }, 'up', 'up', 'certain'],
	['a likely fall', -0.5, wide, { tendency: -2, adjustedP: 0.05 }, 'down', 'down', 'likely'],
	['what may be chance', 0.5, wide, { tendency: 9, adjustedP: 0.2 }, 'unclear', 'up', 'uncertain'],
	[
		'a rise that was taken back',
		-0.1,
		wide,
		{ tendency: 9, adjustedP: 0.001 },
		'unclear',
		'down',
		'uncertain',
	],
	[
		'a course that ended where it began',
		1e-12,
		wide,
		{ tendency: 9, adjustedP: 0.001 },
		'unclear',
		'none',
		'uncertain',
	],
	[
		'a hair, however certain',
		0.1,
		{ low: 0.05, high: 0.15 },
		{ tendency: 9, adjustedP: 0.001 },
		'steady',
		'up',
		'likely',
	],
	[
		'an interval that ends on the margin',
		0.1,
		{ low: 0, high: 0.2 },
		{ tendency: 1, adjustedP: 1 },
		'unclear',
		'up',
		'uncertain',
	],
	[
		'answers that do not vary',
		0,
		undefined,
		{ tendency: 0, adjustedP: 1 },
		'unclear',
		'none',
		'uncertain',
	],
] as const)('%s is judged', (_, difference, interval, test, holds, direction, certainty) => {
	expect(judge({ difference, interval, margin }, test)).toEqual({ holds, direction, certainty });
});
