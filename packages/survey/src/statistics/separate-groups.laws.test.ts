import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Counts } from './counts.ts';
import { hodgesLehmann } from './hodges-lehmann.ts';
import { kruskalWallis } from './kruskal-wallis.ts';
import { mannWhitney } from './mann-whitney.ts';
import { shareHomogeneity } from './share-homogeneity.ts';
import { welchTest } from './welch-test.ts';

const countsUpTo = (most: number): fc.Arbitrary<Counts> =>
	fc
		.array(fc.record({ value: fc.integer({ min: 1, max: 7 }), n: fc.nat(most) }), { maxLength: 7 })
		.filter((rows) => rows.some((row) => row.n > 0));
const few = countsUpTo(3);
const many = countsUpTo(40);
const either = fc.oneof(few, many);

const rowsOf = (counts: Counts): Counts =>
	counts.flatMap(({ value, n }) => Array.from({ length: n }, () => ({ value, n: 1 })));
const moved = (counts: Counts, factor: number, step: number): Counts =>
	counts.map(({ value, n }) => ({ value: value * factor + step, n }));

function close(actual: number | undefined, expected: number | undefined) {
	if (expected === undefined) expect(actual).toBeUndefined();
	else expect(actual).toBeCloseTo(expected, 8);
}

describe('two groups', () => {
	test('the other way round have the same p and the opposite difference', () => {
		fc.assert(
			fc.property(either, either, (first, second) => {
				const [there, back] = [mannWhitney(first, second), mannWhitney(second, first)];
				close(back?.p, there?.p);
				close(Number(back?.statistic) + Number(there?.statistic), product(there?.n));
				close(
					mannWhitney(first, second, { alternative: 'greater' })?.p,
					mannWhitney(second, first, { alternative: 'less' })?.p,
				);
				const [welch, turned] = [welchTest(first, second), welchTest(second, first)];
				expect(turned === undefined).toBe(welch === undefined);
				if (welch === undefined) return;
				close(turned?.p, welch.p);
				close(turned?.t, -welch.t);
				close(turned?.low, -welch.high);
				const [shift, opposite] = [hodgesLehmann(first, second), hodgesLehmann(second, first)];
				close(opposite?.shift, -Number(shift?.shift));
				close(opposite?.low, -Number(shift?.high));
			}),
		);
	});

	test('give the same as counts and as rows, in whatever order', () => {
		fc.assert(
			fc.property(either, either, (first, second) => {
				const turned = rowsOf(first).toReversed();
				expect(mannWhitney(turned, rowsOf(second))).toEqual(mannWhitney(first, second));
				close(welchTest(turned, rowsOf(second))?.p, welchTest(first, second)?.p);
				expect(hodgesLehmann(turned, rowsOf(second))).toEqual(hodgesLehmann(first, second));
			}),
		);
	});

	test('are told apart alike on every scale', () => {
		const factor = fc.integer({ min: 1, max: 9 });
		fc.assert(
			fc.property(either, either, factor, fc.nat(50), (first, second, times, step) => {
				const [a, b] = [moved(first, times, step), moved(second, times, step)];
				expect(mannWhitney(a, b)).toEqual(mannWhitney(first, second));
				close(welchTest(a, b)?.p, welchTest(first, second)?.p);
				close(hodgesLehmann(a, b)?.shift, Number(hodgesLehmann(first, second)?.shift) * times);
			}),
		);
	});

	test('have a p from 0 to 1, and an interval that holds the difference', () => {
		fc.assert(
			fc.property(either, either, (first, second) => {
				for (const alternative of ['two-sided', 'greater', 'less'] as const) {
					const p = Number(mannWhitney(first, second, { alternative })?.p);
					expect(p).toBeGreaterThan(0);
					expect(p).toBeLessThanOrEqual(1 + 1e-12);
				}
				const shift = hodgesLehmann(first, second);
				expect(shift?.low).toBeLessThanOrEqual(Number(shift?.shift));
				expect(shift?.high).toBeGreaterThanOrEqual(Number(shift?.shift));
			}),
		);
	});

	test('of a medium size have nearly the same p exactly and approximately', () => {
		const spread = fc.array(fc.integer({ min: 2, max: 7 }), { minLength: 4, maxLength: 4 });
		fc.assert(
			fc.property(spread, spread, (first, second) => {
				const [a, b] = [first, second].map((n) => n.map((count, value) => ({ value, n: count })));
				if (!a || !b) return;
				fc.pre([...first, ...second].reduce((sum, n) => sum + n, 0) <= 50);
				const exact = Number(mannWhitney(a, b, { method: 'exact' })?.p);
				const normal = Number(mannWhitney(a, b, { method: 'normal' })?.p);
				// Ties make large steps in the middle, where nothing is decided.
				expect(Math.abs(exact - normal)).toBeLessThan(exact < 0.1 ? 0.05 : 0.2);
			}),
		);
	});
});

describe('several groups', () => {
	test('are compared alike in whatever order', () => {
		fc.assert(
			fc.property(either, either, either, (first, second, third) => {
				const found = kruskalWallis([first, second, third]);
				close(kruskalWallis([third, first, rowsOf(second)])?.p, found?.p);
				expect(found?.p).toBeGreaterThanOrEqual(0);
				expect(found?.p).toBeLessThanOrEqual(1);
			}),
		);
	});

	test('that are two give the p of Mann–Whitney without continuity correction', () => {
		fc.assert(
			fc.property(either, either, (first, second) => {
				const two = mannWhitney(first, second, { method: 'normal', correct: false });
				close(kruskalWallis([first, second])?.p, two?.p);
			}),
		);
	});
});

test('shares that are all alike do not differ', () => {
	const found = shareHomogeneity([
		{ successes: 3, n: 6 },
		{ successes: 20, n: 40 },
	]);
	expect(found).toMatchObject({ chiSquare: 0, p: 1 });
});

function product(n: readonly [number, number] | undefined): number {
	return Number(n?.[0]) * Number(n?.[1]);
}
