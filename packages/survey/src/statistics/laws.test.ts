import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Counts } from './counts.ts';
import { distribution } from './distribution.ts';
import { meanInterval } from './mean-interval.ts';
import { newcombeDifference } from './newcombe-difference.ts';
import { topShare } from './top-share.ts';
import { variance } from './variance.ts';
import { who5Score } from './who5-score.ts';
import { wilsonInterval } from './wilson-interval.ts';

const POINTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

const counts: fc.Arbitrary<Counts> = fc
	.array(fc.record({ value: fc.constantFrom(...POINTS), n: fc.nat(60) }), { maxLength: 14 })
	.filter((rows) => rows.reduce((sum, row) => sum + row.n, 0) >= 2);

const share = fc
	.record({
		n: fc.integer({ min: 1, max: 2000 }),
		part: fc.double({ min: 0, max: 1, noNaN: true }),
	})
	.map(({ n, part }) => ({ successes: Math.round(part * n), n }));

const rowsOf = (counted: Counts) =>
	counted.flatMap(({ value, n }) => Array.from({ length: n }, () => value));

function close(actual: number | undefined, expected: number | undefined) {
	expect(actual).toBeCloseTo(Number(expected), 8);
}

describe('counts', () => {
	test('their order changes no statistic', () => {
		fc.assert(
			fc.property(counts, (counted) => {
				const turned = counted.toReversed();
				close(meanInterval(turned)?.low, meanInterval(counted)?.low);
				expect(topShare(turned, 8)).toEqual(topShare(counted, 8));
				expect(distribution(turned, POINTS)).toEqual(distribution(counted, POINTS));
			}),
		);
	});

	test('give what the rows they count give', () => {
		fc.assert(
			fc.property(counts, (counted) => {
				const rows = rowsOf(counted);
				const mean = rows.reduce((sum, value) => sum + value, 0) / rows.length;
				const squares = rows.reduce((sum, value) => sum + (value - mean) ** 2, 0);
				close(meanInterval(counted)?.mean, mean);
				close(variance(counted)?.variance, squares / (rows.length - 1));
				expect(topShare(counted, 8)?.share).toBe(
					rows.filter((value) => value >= 8).length / rows.length,
				);
			}),
		);
	});
});

describe('the interval of a mean', () => {
	test('moves and stretches with the scale', () => {
		fc.assert(
			fc.property(counts, fc.integer({ min: 1, max: 9 }), fc.integer(), (counted, factor, step) => {
				const before = meanInterval(counted);
				const after = meanInterval(
					counted.map(({ value, n }) => ({ value: value * factor + (step % 100), n })),
				);
				close(after?.low, Number(before?.low) * factor + (step % 100));
				close(after?.high, Number(before?.high) * factor + (step % 100));
			}),
		);
	});

	test('narrows to nothing as the whole population answers', () => {
		fc.assert(
			fc.property(counts, fc.nat(500), (counted, silent) => {
				const whole = meanInterval(counted);
				const n = Number(whole?.n);
				const known = meanInterval(counted, { population: n + silent });
				expect(Number(known?.high)).toBeLessThanOrEqual(Number(whole?.high));
				close(meanInterval(counted, { population: n })?.low, whole?.mean);
			}),
		);
	});
});

describe('the interval of a share', () => {
	test('stays within 0 and 1 and holds the share', () => {
		fc.assert(
			fc.property(share, fc.double({ min: 0.01, max: 0.9999, noNaN: true }), (found, level) => {
				const interval = wilsonInterval(found.successes, found.n, level);
				expect(interval?.low).toBeGreaterThanOrEqual(0);
				expect(interval?.low).toBeLessThanOrEqual(Number(interval?.share));
				expect(interval?.high).toBeGreaterThanOrEqual(Number(interval?.share));
				expect(interval?.high).toBeLessThanOrEqual(1);
			}),
		);
	});

	test('of those who did not is its mirror', () => {
		fc.assert(
			fc.property(share, ({ successes, n }) => {
				close(
					wilsonInterval(n - successes, n)?.low,
					1 - Number(wilsonInterval(successes, n)?.high),
				);
			}),
		);
	});
});

test('a difference the other way round changes its sign and nothing else', () => {
	fc.assert(
		fc.property(share, share, (first, second) => {
			const there = newcombeDifference(first, second);
			const back = newcombeDifference(second, first);
			close(back?.difference, -Number(there?.difference));
			close(back?.low, -Number(there?.high));
			expect(there?.low).toBeGreaterThanOrEqual(-1);
			expect(there?.high).toBeLessThanOrEqual(1);
		}),
	);
});

test('the order of the WHO-5 statements does not change the score', () => {
	const answers = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 5, maxLength: 5 });
	fc.assert(
		fc.property(answers, (given) => {
			expect(who5Score(given.toSorted())).toBe(who5Score(given));
		}),
	);
});
