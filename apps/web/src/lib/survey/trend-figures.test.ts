import { describe, expect, test } from 'vitest';
import type { TrendPoint } from '@raadgiver/survey';
import { axisOf, estimateOf, inWords, whyNone } from './trend-figures.ts';

const scale = { min: 1, max: 5 };
const shown: TrendPoint = {
	wave: 'a',
	kind: 'shown',
	n: 5,
	mean: 4.6,
	low: 0.4,
	high: 5.8,
	topShare: { share: 0.8, low: 0.376, high: 0.964, n: 5 },
	favourable: 4,
	comparable: true,
	time: 0,
	counts: [
		{ value: 3, n: 1 },
		{ value: 5, n: 4 },
	],
};

test('an interval of a mean ends where the scale does', () => {
	expect(estimateOf(shown, scale, 'mean')).toEqual({ value: 4.6, low: 1, high: 5, n: 5 });
});

test('an interval of a share is shown as it is', () => {
	expect(estimateOf(shown, scale, 'share')).toEqual({ value: 0.8, low: 0.376, high: 0.964, n: 5 });
});

test.each(['mean', 'share'] as const)('an axis shows the whole scale of a %s', (measure) => {
	expect(axisOf({ min: 0, max: 10 }, measure)).toEqual({
		min: 0,
		max: measure === 'mean' ? 10 : 1,
	});
});

test('figures are written as Danes write them', () => {
	expect(inWords(3.94, 'mean')).toBe('3,9');
	expect(inWords(4, 'mean')).toBe('4,0');
	expect(inWords(0.744, 'share').replace(/\s/, ' ')).toBe('74 %');
});

describe('a wave without a figure', () => {
	test.each([
		[{ wave: 'a', kind: 'hidden', reason: 'small-group' }, 'Skjult'],
		[{ wave: 'a', kind: 'not-asked' }, 'Ikke spurgt'],
		[{ wave: 'a', kind: 'no-data' }, 'Ingen svar'],
	] as const)('%o says: %s', (point, words) => {
		expect(estimateOf(point, scale, 'mean')).toBeUndefined();
		expect(whyNone(point)).toBe(words);
	});
});
