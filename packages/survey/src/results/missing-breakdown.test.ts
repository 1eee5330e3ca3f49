import { expect, test } from 'vitest';
import { missingBreakdown } from './missing-breakdown.ts';

const rowsOf = (counts: Record<string, number>) => [
	...Object.entries(counts).map(([value, n]) => ({ item: 'access', value, n })),
	{ item: 'time', value: '3', n: 99 },
];

test('what became of an item is counted apart, as shares of those who were asked', () => {
	const rows = rowsOf({
		4: 3,
		5: 7,
		'dont-know': 4,
		skipped: 5,
		'not-reached': 1,
		'not-shown': 30,
	});
	expect(missingBreakdown(rows, 'access')).toEqual({
		kind: 'shown',
		responses: 50,
		asked: 20,
		outcomes: [
			{ outcome: 'given', n: 10, share: 0.5 },
			{ outcome: 'dont-know', n: 4, share: 0.2 },
			{ outcome: 'skipped', n: 5, share: 0.25 },
			{ outcome: 'not-reached', n: 1, share: 0.05 },
		],
		notShown: { n: 30, share: 0.6 },
	});
});

test('nobody’s answer counts as an answer too', () => {
	expect(missingBreakdown(rowsOf({ skipped: 8 }), 'access')).toMatchObject({
		kind: 'shown',
		asked: 8,
		outcomes: [{ outcome: 'given', n: 0, share: 0 }, {}, { n: 8, share: 1 }, {}],
	});
});

test.each([
	['few gave an answer', { 5: 4, skipped: 20 }],
	['few were asked', { skipped: 4, 'not-shown': 20 }],
])('it is hidden where %s', (_, counts) => {
	expect(missingBreakdown(rowsOf(counts), 'access')).toEqual({
		kind: 'hidden',
		reason: 'small-group',
	});
});

test('it is hidden where a larger group would give a smaller one away', () => {
	expect(missingBreakdown('withheld', 'access')).toMatchObject({ kind: 'hidden' });
	expect(missingBreakdown(rowsOf({ 5: 9 }), 'access', { minimum: 10 })).toMatchObject({
		kind: 'hidden',
	});
});

test.each([
	['no row is about it', {}],
	['nobody was meant to see it', { 'not-shown': 20 }],
])('an item was not asked where %s', (_, counts) => {
	expect(missingBreakdown(rowsOf(counts), 'access')).toEqual({ kind: 'not-asked' });
});

test('a minimum of two is refused', () => {
	expect(() => missingBreakdown([], 'access', { minimum: 2 })).toThrow(RangeError);
});
