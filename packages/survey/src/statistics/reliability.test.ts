import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cronbachAlpha } from './cronbach-alpha.ts';
import { itemCovariances } from './item-covariances.ts';
import { mcdonaldOmega } from './mcdonald-omega.ts';

const answer = fc.integer({ min: 0, max: 5 });
const rows = fc.array(fc.array(answer, { minLength: 4, maxLength: 4 }), {
	minLength: 6,
	maxLength: 25,
});

function close(actual: number | undefined, expected: number | undefined) {
	expect(actual === undefined).toBe(expected === undefined);
	if (actual !== undefined) expect(actual).toBeCloseTo(Number(expected), 8);
}

describe('alpha', () => {
	test('does not change when an item is shifted, or all are stretched', () => {
		fc.assert(
			fc.property(rows, fc.integer({ min: 1, max: 9 }), (given, factor) => {
				const shifted = given.map(([a = 0, ...rest]) => [a + 7, ...rest].map((x) => x * factor));
				const [before, after] = [cronbachAlpha(given), cronbachAlpha(shifted)];
				close(after?.alpha, before?.alpha);
				close(after?.low, before?.low);
				close(after?.standardised, before?.standardised);
			}),
		);
	});

	test('is the standardised one where all items have the same spread', () => {
		const found = cronbachAlpha([
			[1, 2],
			[2, 3],
			[3, 1],
			[2, 2],
		]);
		close(found?.alpha, found?.standardised);
		expect(found?.ifDropped).toEqual([undefined, undefined]);
	});

	test('is 1 where the items say the same, and below 0 where they say the opposite', () => {
		const twice = [
			[1, 1],
			[4, 4],
			[2, 2],
		];
		close(cronbachAlpha(twice)?.alpha, 1);
		const against = [
			[1, 4],
			[4, 2],
			[2, 3],
		];
		expect(cronbachAlpha(against)?.alpha).toBeLessThan(0);
	});

	test('counts those who answered every item', () => {
		const complete = [
			[1, 2, 2],
			[4, 4, 5],
			[2, 3, 2],
		];
		const found = cronbachAlpha([...complete, [5, undefined, 1]]);
		expect(found).toEqual(cronbachAlpha(complete));
		expect(found?.n).toBe(3);
	});

	test('has no standardised figure where all gave one item the same answer', () => {
		const found = cronbachAlpha([
			[1, 2, 3],
			[4, 4, 3],
			[2, 3, 3],
		]);
		expect(found).toMatchObject({ standardised: undefined, meanCorrelation: undefined });
		expect(found?.alpha).toBeGreaterThan(0);
	});
});

describe('omega', () => {
	test('does not change when an item is shifted or stretched', () => {
		const given = [
			[3, 3, 2],
			[1, 2, 1],
			[4, 5, 4],
			[2, 2, 1],
			[5, 4, 4],
			[3, 2, 4],
		];
		const changed = given.map(([a = 0, b = 0, c = 0]) => [a * 3 + 1, b, c - 2]);
		close(mcdonaldOmega(changed)?.omega, mcdonaldOmega(given)?.omega);
	});

	test('recovers the loadings of correlations that one factor makes', () => {
		// Two-valued items whose correlations are 0.8 · 0.6, 0.8 · 0.5 and 0.6 · 0.5 exactly.
		const pairs = [
			{ row: [1, 1, 1], n: 545 },
			{ row: [1, 1, -1], n: 195 },
			{ row: [1, -1, 1], n: 155 },
			{ row: [1, -1, -1], n: 105 },
		];
		const given = pairs.flatMap(({ row, n }) =>
			Array.from({ length: n }, () => [row, row.map((x) => -x)]).flat(),
		);
		const found = mcdonaldOmega(given);
		const [a = 0, b = 0, c = 0] = found?.loadings ?? [];
		expect([a, b, c].map((loading) => loading.toFixed(6))).toEqual([
			'0.800000',
			'0.600000',
			'0.500000',
		]);
		close(found?.omega, 1.9 ** 2 / (1.9 ** 2 + 3 - 0.64 - 0.36 - 0.25));
	});
});

describe('misuse is refused', () => {
	test.each<[string, () => unknown]>([
		['a scale of one item', () => cronbachAlpha([[1], [2]])],
		[
			'rows of different items',
			() =>
				itemCovariances([
					[1, 2],
					[1, 2, 3],
				]),
		],
		['an answer that is no number', () => itemCovariances([[1, Number.NaN]])],
		[
			'a level of 1',
			() =>
				cronbachAlpha(
					[
						[1, 2],
						[2, 3],
					],
					1,
				),
		],
		[
			'omega of two items',
			() =>
				mcdonaldOmega([
					[1, 2],
					[2, 3],
				]),
		],
	])('%s', (_, misuse) => {
		expect(misuse).toThrow(RangeError);
	});
});

describe('no data gives undefined', () => {
	test.each<[string, unknown]>([
		['alpha of nobody', cronbachAlpha([])],
		[
			'alpha of one person',
			cronbachAlpha([
				[1, 2],
				[3, undefined],
			]),
		],
		[
			'alpha without spread',
			cronbachAlpha([
				[1, 2],
				[1, 2],
			]),
		],
		['omega of nobody', mcdonaldOmega([])],
		[
			'omega of as many people as items',
			mcdonaldOmega([
				[1, 2, 3],
				[2, 2, 1],
				[3, 3, 3],
			]),
		],
		[
			'omega of an item without spread',
			mcdonaldOmega([
				[1, 2, 3],
				[2, 2, 1],
				[3, 2, 3],
				[1, 2, 1],
			]),
		],
	])('%s', (_, result) => {
		expect(result).toBeUndefined();
	});
});
