import { describe, expect, test } from 'vitest';
import { total } from './counts.ts';
import { distribution } from './distribution.ts';
import { meanInterval } from './mean-interval.ts';
import { newcombeDifference } from './newcombe-difference.ts';
import { topShare } from './top-share.ts';
import { variance } from './variance.ts';
import { who5Band } from './who5-band.ts';
import { who5Score } from './who5-score.ts';
import { wilsonInterval } from './wilson-interval.ts';

const four = [{ value: 3, n: 4 }];

describe('misuse is refused', () => {
	test.each<[string, () => unknown]>([
		['a count below 0', () => total([{ value: 1, n: -1 }])],
		['half a count', () => total([{ value: 1, n: 0.5 }])],
		['a value that is no number', () => total([{ value: Number.NaN, n: 1 }])],
		['an answer off the scale', () => distribution([{ value: 6, n: 1 }], [1, 2, 3, 4, 5])],
		['a level of 1', () => meanInterval(four, { level: 1 })],
		['a level of 0', () => wilsonInterval(1, 2, 0)],
		['a level that is no number', () => wilsonInterval(1, 2, Number.NaN)],
		['a population smaller than n', () => meanInterval(four, { population: 3 })],
		['half a population', () => meanInterval(four, { population: 4.5 })],
		['more successes than answers', () => wilsonInterval(3, 2)],
		['successes below 0', () => wilsonInterval(-1, 2)],
		['half a success', () => wilsonInterval(0.5, 2)],
		['half an answer', () => wilsonInterval(1, 2.5)],
		['no lowest favourable value', () => topShare(four, Number.NaN)],
		['four WHO-5 answers', () => who5Score([1, 2, 3, 4])],
		['a WHO-5 answer of 6', () => who5Score([1, 2, 3, 4, 6])],
		['a WHO-5 answer of −1', () => who5Score([1, 2, 3, 4, -1])],
		['half a WHO-5 answer', () => who5Score([1, 2, undefined, 4, 0.5])],
		['the band of a mean', () => who5Band(51.3)],
		['the band of a score over 100', () => who5Band(104)],
		['the band of a score under 0', () => who5Band(-4)],
	])('%s', (_, misuse) => {
		expect(misuse).toThrow(RangeError);
	});
});

describe('no data gives undefined', () => {
	test.each<[string, unknown]>([
		['distribution', distribution([{ value: 1, n: 0 }], [1, 2])],
		['meanInterval of nothing', meanInterval([])],
		['meanInterval of one answer', meanInterval([{ value: 1, n: 1 }])],
		['variance of nothing', variance([])],
		['topShare', topShare([], 4)],
		['wilsonInterval', wilsonInterval(0, 0)],
		[
			'a difference from nothing',
			newcombeDifference({ successes: 0, n: 0 }, { successes: 1, n: 2 }),
		],
		['a difference to nothing', newcombeDifference({ successes: 1, n: 2 }, { successes: 0, n: 0 })],
	])('%s', (_, result) => {
		expect(result).toBeUndefined();
	});
});
