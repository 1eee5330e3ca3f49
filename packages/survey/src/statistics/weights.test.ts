import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanInterval } from './mean-interval.ts';
import { rake } from './rake.ts';
import type { PopulationMargins, RakedCell } from './rake.ts';
import { weightedMean } from './weighted-mean.ts';

const areas = ['valby', 'vesterbro', 'kgs-enghave'];
const lengths = ['short', 'long'];
const places = areas.flatMap((area) => lengths.map((length) => ({ area, length })));

/** Cells, and the margins of some population in which each of them occurs. */
const raked = fc
	.array(
		fc.record({ n: fc.integer({ min: 1, max: 60 }), people: fc.integer({ min: 1, max: 900 }) }),
		{
			minLength: places.length,
			maxLength: places.length,
		},
	)
	.map((rows) => {
		const people = (isIn: (of: { area: string; length: string }) => boolean) =>
			rows.reduce((sum, row, i) => sum + (places[i] && isIn(places[i]) ? row.people : 0), 0);
		const cells = rows.flatMap(({ n }, i) => (places[i] ? [{ of: places[i], n }] : []));
		const margins = {
			area: Object.fromEntries(areas.map((one) => [one, people(({ area }) => area === one)])),
			length: Object.fromEntries(
				lengths.map((one) => [one, people(({ length }) => length === one)]),
			),
		};
		return { cells, margins };
	});

describe('raking', () => {
	test('meets every margin', () => {
		fc.assert(
			fc.property(raked, ({ cells, margins }) => {
				const weights = rake(cells, margins) ?? [];
				for (const [variable, known] of Object.entries(margins)) {
					for (const [category, people] of Object.entries(known)) {
						const weighted = cells.reduce((sum, { of, n }, cell) => {
							const isIn = of[variable as keyof typeof of] === category;
							return sum + (isIn ? n * Number(weights[cell]) : 0);
						}, 0);
						expect(weighted / people).toBeCloseTo(1, 8);
					}
				}
			}),
		);
	});

	test('weighs nobody where the answers are as the population is', () => {
		const cells = [
			{ of: { sex: 'f' }, n: 30 },
			{ of: { sex: 'm' }, n: 20 },
		];
		expect(rake(cells, { sex: { f: 30, m: 20 } })).toEqual([1, 1]);
		expect(rake(cells, {})).toEqual([1, 1]);
	});

	test('gives those no weight who are not in the population', () => {
		const cells = [
			{ of: { sex: 'f' }, n: 30 },
			{ of: { sex: 'm' }, n: 20 },
		];
		expect(rake(cells, { sex: { f: 60, m: 0 } })).toEqual([2, 0]);
	});

	test('finds no weights where there are none', () => {
		const onlyWomen = [
			{ of: { sex: 'f' }, n: 30 },
			{ of: { sex: 'm' }, n: 0 },
		];
		expect(rake(onlyWomen, { sex: { f: 30, m: 30 } })).toBeUndefined();
		// All men are young and all women old, so that no weights make these two margins agree.
		const apart = [
			{ of: { sex: 'f', age: 'old' }, n: 10 },
			{ of: { sex: 'm', age: 'young' }, n: 10 },
		];
		const margins = { sex: { f: 50, m: 50 }, age: { old: 60, young: 40 } };
		expect(rake(apart, margins)).toBeUndefined();
	});

	test.each<[string, RakedCell[], PopulationMargins]>([
		['half a person', [{ of: { sex: 'f' }, n: 0.5 }], { sex: { f: 1 } }],
		['fewer than nobody', [{ of: { sex: 'f' }, n: -1 }], { sex: { f: 1 } }],
		['an unknown category', [{ of: { sex: 'x' }, n: 1 }], { sex: { f: 1 } }],
		['a cell without the variable', [{ of: {}, n: 1 }], { sex: { f: 1 } }],
		['a margin below 0', [{ of: { sex: 'f' }, n: 1 }], { sex: { f: -1 } }],
		['a margin without end', [{ of: { sex: 'f' }, n: 1 }], { sex: { f: Infinity } }],
		['margins of different sums', [], { sex: { f: 1 }, age: { old: 2 } }],
	])('refuses %s', (_, cells, margins) => {
		expect(() => rake(cells, margins)).toThrow(RangeError);
	});

	test('of nobody gives undefined', () => {
		expect(rake([{ of: { sex: 'f' }, n: 0 }], { sex: { f: 1 } })).toBeUndefined();
	});
});

describe('a weighted mean', () => {
	const counts = fc
		.array(fc.record({ value: fc.nat(10), n: fc.nat(40) }), { maxLength: 11 })
		.filter((rows) => rows.reduce((sum, row) => sum + row.n, 0) >= 2);

	test('with equal weights is the plain one', () => {
		fc.assert(
			fc.property(counts, fc.double({ min: 0.01, max: 100, noNaN: true }), (counted, weight) => {
				const found = weightedMean(counted.map((row) => ({ ...row, weight })));
				const plain = meanInterval(counted);
				expect(found?.mean).toBeCloseTo(Number(plain?.mean), 8);
				expect(found?.low).toBeCloseTo(Number(plain?.low), 8);
				expect(found?.high).toBeCloseTo(Number(plain?.high), 8);
				expect(found?.effectiveN).toBeCloseTo(Number(plain?.n), 6);
			}),
		);
	});

	test('leaves those out who weigh nothing', () => {
		const heard = [
			{ value: 4, weight: 1, n: 3 },
			{ value: 2, weight: 2, n: 2 },
		];
		const found = weightedMean([...heard, { value: 9, weight: 0, n: 50 }]);
		expect(found).toEqual(weightedMean(heard));
		expect(found?.n).toBe(5);
	});

	test.each<[string, { value: number; weight: number; n: number }]>([
		['a weight below 0', { value: 1, weight: -1, n: 1 }],
		['a weight without end', { value: 1, weight: Infinity, n: 1 }],
		['a value that is no number', { value: Number.NaN, weight: 1, n: 1 }],
		['half a person', { value: 1, weight: 1, n: 0.5 }],
		['fewer than nobody', { value: 1, weight: 1, n: -1 }],
	])('refuses %s', (_, row) => {
		expect(() => weightedMean([row])).toThrow(RangeError);
	});

	test('of one answer gives undefined', () => {
		expect(weightedMean([{ value: 1, weight: 1, n: 1 }])).toBeUndefined();
	});
});
