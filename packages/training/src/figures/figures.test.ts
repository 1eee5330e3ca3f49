import { describe, expect, test } from 'vitest';
import { itemDifficulty } from './item-difficulty.ts';
import { itemRestCorrelation } from './item-rest-correlation.ts';
import { misleading } from './misleading.ts';
import { normalisedGain } from './normalised-gain.ts';
import { quartiles } from './quartiles.ts';
import { upperLowerIndex } from './upper-lower-index.ts';

/** Eight learners, small enough to be worked out by hand. */
const eight = [
	{ right: true, rest: 4, n: 1 },
	{ right: true, rest: 3, n: 2 },
	{ right: false, rest: 3, n: 1 },
	{ right: true, rest: 1, n: 1 },
	{ right: false, rest: 2, n: 1 },
	{ right: false, rest: 1, n: 1 },
	{ right: false, rest: 0, n: 1 },
];

describe('normalised gain', () => {
	test('is Hake’s example: from 45 to 72.5 percent is half of what was left', () => {
		const gain = normalisedGain([{ before: 0.45, after: 0.725, n: 20 }]);
		expect(gain?.gain).toBeCloseTo(0.5, 12);
	});

	test('is below 0 for a group that knows less', () => {
		expect(normalisedGain([{ before: 0.5, after: 0.25, n: 2 }])?.gain).toBe(-0.5);
	});

	test('averages before it divides', () => {
		// Each learner’s own gain would be 1 and, for the other, there is none.
		const learners = [
			{ before: 0.5, after: 1, n: 1 },
			{ before: 1, after: 0.5, n: 1 },
		];
		expect(normalisedGain(learners)).toEqual({ gain: 0, before: 0.75, after: 0.75, n: 2 });
	});

	test('is undefined where nobody took both tests, or all was known', () => {
		expect(normalisedGain([])).toBeUndefined();
		expect(normalisedGain([{ before: 1, after: 1, n: 4 }])?.gain).toBeUndefined();
	});

	test.each([-0.1, 1.1, NaN])('refuses a share of %d', (share) => {
		expect(() => normalisedGain([{ before: share, after: 0, n: 1 }])).toThrow(RangeError);
		expect(() => normalisedGain([{ before: 0, after: share, n: 1 }])).toThrow(RangeError);
	});
});

describe('discrimination', () => {
	test('agrees with Pearson’s r', () => {
		// Means 0.5 and 2.125; sum of products 2.5, of squares 2 and 12.875.
		expect(itemRestCorrelation(eight)).toBeCloseTo(2.5 / Math.sqrt(2 * 12.875), 12);
	});

	test('is undefined where there is nothing to tell apart', () => {
		expect(itemRestCorrelation([])).toBeUndefined();
		expect(itemRestCorrelation([{ right: true, rest: 1, n: 3 }])).toBeUndefined();
	});

	test('between the ends takes its part of those who are equal', () => {
		// 2.16 learners at each end: above, the one with 4 and 1.16 of three with 3, of whom two are right.
		const upper = 1 + (1.16 * 2) / 3;
		// Below, the one with 0, wrong, and 1.16 of two with 1, of whom one is right.
		const lower = 1.16 / 2;
		expect(upperLowerIndex(eight)).toBeCloseTo((upper - lower) / 2.16, 12);
		expect(upperLowerIndex([])).toBeUndefined();
		expect(upperLowerIndex([{ right: true, rest: 1, n: 0 }])).toBeUndefined();
	});
});

describe('difficulty', () => {
	test('refuses more right answers than answers', () => {
		expect(() => itemDifficulty({ right: 3, n: 2 })).toThrow(RangeError);
	});

	test.each([-1, 0.5, NaN])('refuses a count of %d', (n) => {
		expect(() => itemDifficulty({ right: 0, n })).toThrow(RangeError);
	});
});

describe('quartiles', () => {
	test('are R’s quantile(c(300, 420, 480, 510, 600, 900, 3000))', () => {
		const seconds = [900, 300, 3000, 420, 480, 510, 600].map((value) => ({ value, n: 1 }));
		expect(quartiles(seconds)).toEqual({ low: 450, median: 510, high: 750, n: 7 });
	});
});

describe('a question misleads', () => {
	const options = [
		{ option: 0, right: true, n: 5 },
		{ option: 1, right: false, n: 6 },
		{ option: 2, right: false, n: 9 },
		{ option: 3, right: false, n: 5 },
	];

	test('when a wrong option is chosen more often than the right one', () => {
		expect(misleading(options, [])).toEqual([
			{ kind: 'wrong-option', option: 2, n: 9 },
			{ kind: 'wrong-option', option: 1, n: 6 },
		]);
	});

	test('when those who know the most get it wrong, and they are many enough to say so', () => {
		const results = (n: number) => [
			{ right: true, rest: 0, n },
			{ right: false, rest: 5, n },
		];
		expect(misleading([], results(15))).toEqual([
			{ kind: 'negative-discrimination', correlation: -1 },
		]);
		expect(misleading([], results(14))).toEqual([]);
	});

	test('not when it is merely hard', () => {
		const hard = eight.map((result) => ({ ...result, n: result.n * 10 }));
		expect(misleading(options.slice(0, 1), hard)).toEqual([]);
		expect(misleading([], [{ right: true, rest: 2, n: 30 }])).toEqual([]);
	});
});
