import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CountedResult } from './counted-results.ts';
import { itemRestCorrelation } from './item-rest-correlation.ts';
import { normalisedGain } from './normalised-gain.ts';
import { quartiles } from './quartiles.ts';
import { upperLowerIndex } from './upper-lower-index.ts';

const count = fc.integer({ min: 0, max: 40 });
const results: fc.Arbitrary<CountedResult[]> = fc.array(
	fc.record({ right: fc.boolean(), rest: fc.integer({ min: 0, max: 12 }), n: count }),
	{ maxLength: 20 },
);
const share = fc.integer({ min: 0, max: 4 }).map((right) => right / 4);
const learners = fc.array(fc.record({ before: share, after: share, n: count }), { maxLength: 10 });
const values = fc.array(fc.record({ value: fc.integer({ min: 0, max: 3000 }), n: count }), {
	maxLength: 20,
});

const statistics = { itemRestCorrelation, upperLowerIndex };

test.each(Object.entries(statistics))('%s lies between −1 and 1', (_, statistic) => {
	fc.assert(
		fc.property(results, (counted) => {
			expect(Math.abs(statistic(counted) ?? 0)).toBeLessThanOrEqual(1 + 1e-9);
		}),
	);
});

test.each(Object.entries(statistics))('%s changes sign with the answers', (_, statistic) => {
	fc.assert(
		fc.property(results, (counted) => {
			const turned = counted.map((result) => ({ ...result, right: !result.right }));
			expect(statistic(turned) ?? 0).toBeCloseTo(-(statistic(counted) ?? 0), 9);
		}),
	);
});

test.each(Object.entries(statistics))('%s is the same for twice as many alike', (_, statistic) => {
	fc.assert(
		fc.property(results, (counted) => {
			const once = statistic(counted);
			const twice = statistic([...counted, ...counted]);
			expect(twice === undefined).toBe(once === undefined);
			expect(twice ?? 0).toBeCloseTo(once ?? 0, 9);
		}),
	);
});

test('no gain is above 1, and it has the sign of the change', () => {
	fc.assert(
		fc.property(learners, (counted) => {
			const found = normalisedGain(counted);
			if (found?.gain === undefined) return;
			expect(found.gain).toBeLessThanOrEqual(1 + 1e-9);
			expect(Math.sign(found.gain)).toBe(Math.sign(found.after - found.before));
		}),
	);
});

test('quartiles stand in order, inside the values', () => {
	fc.assert(
		fc.property(values, (counted) => {
			const found = quartiles(counted);
			const present = counted.filter(({ n }) => n > 0).map(({ value }) => value);
			expect(found === undefined).toBe(present.length === 0);
			if (!found) return;
			expect([Math.min(...present), found.low, found.median, found.high]).toEqual(
				[Math.min(...present), found.low, found.median, found.high].toSorted((a, b) => a - b),
			);
			expect(found.high).toBeLessThanOrEqual(Math.max(...present));
		}),
	);
});
