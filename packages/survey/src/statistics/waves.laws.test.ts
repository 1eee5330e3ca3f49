import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { cochranArmitage } from './cochran-armitage.ts';
import { holm } from './holm.ts';
import { mannKendall } from './mann-kendall.ts';

function close(actual: number | undefined, expected: number | undefined) {
	if (expected === undefined) expect(actual).toBeUndefined();
	else expect(actual).toBeCloseTo(expected, 8);
}

describe('figures over the waves', () => {
	const figures = fc.array(fc.integer({ min: 10, max: 50 }), { minLength: 2, maxLength: 30 });

	test('backwards fall as much as they rose', () => {
		fc.assert(
			fc.property(figures, (values) => {
				const [there, back] = [mannKendall(values), mannKendall(values.toReversed())];
				expect(back?.s).toBe(0 - Number(there?.s));
				close(back?.p, there?.p);
				close(back?.slope, -Number(there?.slope));
				close(back?.low, -Number(there?.high));
			}),
		);
	});

	test('keep p when moved and stretched, and the slope is stretched along', () => {
		fc.assert(
			fc.property(figures, fc.integer({ min: 1, max: 9 }), fc.integer(), (values, factor, step) => {
				const after = mannKendall(values.map((value) => value * factor + (step % 100)));
				const before = mannKendall(values);
				expect(after?.p).toBe(before?.p);
				close(after?.slope, Number(before?.slope) * factor);
				close(after?.high, Number(before?.high) * factor);
			}),
		);
	});

	test('have a p from 0 to 1, a tau from −1 to 1, and an interval that holds the slope', () => {
		fc.assert(
			fc.property(figures, (values) => {
				const found = mannKendall(values);
				expect(found?.p).toBeGreaterThan(0);
				expect(found?.p).toBeLessThanOrEqual(1 + 1e-12);
				expect(Math.abs(Number(found?.tau))).toBeLessThanOrEqual(1 + 1e-12);
				expect(found?.low).toBeLessThanOrEqual(Number(found?.slope));
				expect(found?.high).toBeGreaterThanOrEqual(Number(found?.slope));
			}),
		);
	});

	test('that are many and different have nearly the same p exactly and approximately', () => {
		const different = fc.uniqueArray(fc.nat(1000), { minLength: 12, maxLength: 40 });
		fc.assert(
			fc.property(different, (values) => {
				const exact = Number(mannKendall(values, { method: 'exact' })?.p);
				const normal = Number(mannKendall(values, { method: 'normal' })?.p);
				expect(Math.abs(exact - normal)).toBeLessThan(0.02);
			}),
		);
	});

	test('with waves missing between them rise less for each wave', () => {
		const times = [0, 2, 4, 6, 8];
		const found = mannKendall([3, 3.2, 3.4, 3.6, 3.8], { times });
		close(found?.slope, 0.1);
		close(found?.p, 2 / 120);
	});

	test('that are all the same have no trend', () => {
		const flat = { s: 0, tau: 0, z: 0, p: 1, method: 'normal', slope: 0, low: 0, high: 0, n: 4 };
		expect(mannKendall([4, 4, 4, 4])).toMatchObject(flat);
	});
});

describe('shares over the waves', () => {
	const share = fc
		.tuple(fc.integer({ min: 1, max: 200 }), fc.double({ min: 0, max: 1, noNaN: true }))
		.map(([n, part]) => ({ successes: Math.round(part * n), n }));
	const shares = fc.array(share, { minLength: 2, maxLength: 12 });

	test('backwards, and of those who did not, fall as much as they rose', () => {
		fc.assert(
			fc.property(shares, (waves) => {
				const found = cochranArmitage(waves);
				const others = waves.map(({ successes, n }) => ({ successes: n - successes, n }));
				close(cochranArmitage(waves.toReversed())?.z, -Number(found?.z));
				close(cochranArmitage(others)?.z, -Number(found?.z));
				close(cochranArmitage(others)?.p, found?.p);
				expect(found?.p).toBeGreaterThanOrEqual(0);
				expect(found?.p).toBeLessThanOrEqual(1);
			}),
		);
	});

	test('keep p when the scores are moved and stretched', () => {
		fc.assert(
			fc.property(shares, fc.integer({ min: 1, max: 9 }), fc.nat(50), (waves, factor, step) => {
				const scores = waves.map((_, wave) => wave * factor + step);
				close(cochranArmitage(waves, { scores })?.p, cochranArmitage(waves)?.p);
			}),
		);
	});

	test('without anybody who answered differently have no trend', () => {
		const all = { successes: 8, n: 8 };
		expect(cochranArmitage([all, all, all])).toEqual({ z: 0, chiSquare: 0, p: 1, n: 24 });
	});

	test('that all lie at one time have no trend', () => {
		const waves = [1, 5, 9].map((successes) => ({ successes, n: 10 }));
		expect(cochranArmitage(waves, { scores: [0.1, 0.1, 0.1] })).toMatchObject({ z: 0, p: 1 });
	});

	test('with an empty wave between them keep their places', () => {
		const [first, last] = [
			{ successes: 8, n: 20 },
			{ successes: 15, n: 20 },
		];
		const empty = { successes: 0, n: 0 };
		close(cochranArmitage([first, empty, last])?.p, cochranArmitage([first, last])?.p);
	});
});

describe('a family of tests', () => {
	const family = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });

	test('adjusted by Holm has no smaller p than by Benjamini–Hochberg, nor that than the raw', () => {
		fc.assert(
			fc.property(family, (pValues) => {
				const [strict, mild] = [holm(pValues), benjaminiHochberg(pValues)];
				pValues.forEach((p, test) => {
					expect(mild[test]).toBeGreaterThanOrEqual(p);
					expect(strict[test]).toBeGreaterThanOrEqual(Number(mild[test]) * (1 - 1e-12));
					expect(strict[test]).toBeLessThanOrEqual(1);
				});
			}),
		);
	});

	test('keeps its order, and each p its place', () => {
		fc.assert(
			fc.property(family, (pValues) => {
				for (const adjust of [holm, benjaminiHochberg]) {
					const sorted = pValues.toSorted((first, second) => first - second);
					const adjusted = adjust(sorted);
					expect(adjusted.toSorted((first, second) => first - second)).toEqual(adjusted);
					expect(adjust(sorted.toReversed())).toEqual(adjusted.toReversed());
				}
			}),
		);
	});

	test('of one test is not adjusted', () => {
		expect(holm([0.04])).toEqual([0.04]);
		expect(benjaminiHochberg([0.04])).toEqual([0.04]);
	});
});
