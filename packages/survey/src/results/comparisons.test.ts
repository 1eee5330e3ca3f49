import { describe, expect, test } from 'vitest';
import { compareGroups } from './compare-groups.ts';
import { compareWaves } from './compare-waves.ts';
import { trend } from './trend.ts';
import type { TrendPoint, TrendWave } from './trend.ts';

const scale = { min: 1, max: 5, top: 4 };

const fivePoints = (n: readonly number[]) =>
	n.map((count, index) => ({ value: index + 1, n: count }));

function pointOf(n: readonly number[] | undefined, own: Partial<TrendWave> = {}): TrendPoint {
	const counts = n && fivePoints(n);
	const [point] = trend([{ wave: '2026-1', counts, ...own }], scale).points;
	if (!point) throw new Error('a wave gives a point');
	return point;
}

// The two waves of the reference values.
const before = pointOf([4, 8, 14, 16, 8]);
const after = pointOf([2, 3, 8, 20, 17]);

/** What a caller could make, but trend never does. */
const emptied = { ...after, counts: [], favourable: 0, n: 0 } as TrendPoint;

describe('two waves', () => {
	test('differ by the mean, the share and Cliff’s delta, each with its interval', () => {
		expect(compareWaves([{ group: 'gp', before, after }], { scale })).toEqual([
			{
				group: 'gp',
				kind: 'rising',
				direction: 'up',
				certainty: 'certain',
				size: {
					difference: expect.closeTo(0.62, 9) as number,
					interval: {
						low: expect.closeTo(0.17765661777506, 9) as number,
						high: expect.closeTo(1.06234338222494, 9) as number,
					},
					share: {
						difference: expect.closeTo(0.26, 9) as number,
						low: expect.closeTo(0.0687877886334, 9) as number,
						high: expect.closeTo(0.4264036033128, 9) as number,
						n: [50, 50],
					},
					delta: {
						delta: expect.closeTo(0.3136, 9) as number,
						low: expect.any(Number) as number,
						high: expect.any(Number) as number,
					},
					strength: 'small',
					margin: 0.2,
				},
				restsOn: {
					test: 'mann-whitney',
					method: 'normal',
					p: expect.closeTo(0.00502729633608, 9) as number,
					adjustedP: expect.closeTo(0.00502729633608, 9) as number,
					tests: 1,
				},
			},
		]);
	});

	test('of several groups are one family, and groups without a test are not in it', () => {
		const found = compareWaves(
			[
				{ group: 'gp', before, after },
				{ group: 'citizen', before: after, after: before },
				{ group: 'adviser', before, after: pointOf([1, 1, 1, 0, 0]) },
			],
			{ scale },
		);
		expect(found).toMatchObject([
			{ kind: 'rising', certainty: 'likely', restsOn: { tests: 2 } },
			{ kind: 'falling', direction: 'down', restsOn: { tests: 2 } },
			{ group: 'adviser', kind: 'not-shown' },
		]);
	});

	test('are not compared where the question was another one', () => {
		const broken = pointOf([4, 8, 14, 16, 8], { comparable: false });
		const pairs = [
			{ group: 'gp', before: broken, after },
			{ group: 'citizen', before, after: broken },
			{ group: 'adviser', before: broken, after: pointOf(undefined) },
		];
		expect(compareWaves(pairs, { scale }).map(({ kind }) => kind)).toEqual([
			'incomparable',
			'incomparable',
			'incomparable',
		]);
	});

	test.each([
		['was not asked', pointOf(undefined)],
		['has no answers', pointOf([])],
		['has one answer', pointOf([0, 0, 0, 0, 1])],
		['is withheld', pointOf(undefined, { counts: 'withheld' })],
		['was emptied', emptied],
	])('give nothing when one %s', (_, point) => {
		const pairs = [
			{ group: 'gp', before: point, after },
			{ group: 'gp', before, after: point },
		];
		const none = { group: 'gp', kind: 'not-shown' };
		expect(compareWaves(pairs, { scale })).toEqual([none, none]);
	});

	test('without any spread have no interval of the mean', () => {
		const low = pointOf([0, 0, 6, 0, 0]);
		const high = pointOf([0, 0, 0, 0, 6]);
		expect(compareWaves([{ group: 'gp', before: low, after: high }], { scale })).toMatchObject([
			{ kind: 'rising', size: { difference: 2, interval: undefined, strength: 'large' } },
		]);
		expect(compareWaves([{ group: 'gp', before: low, after: low }], { scale })).toMatchObject([
			{ kind: 'no-clear-change', size: { difference: 0 }, restsOn: { p: 1 } },
		]);
	});

	test('of very many alike answers are steady', () => {
		const many = pointOf([200, 200, 600, 800, 300]);
		expect(compareWaves([{ group: 'gp', before: many, after: many }], { scale })).toMatchObject([
			{ kind: 'steady', direction: 'none' },
		]);
	});
});

describe('groups', () => {
	const hidden = pointOf([1, 1, 1, 1, 0]);

	test('are compared over all and pair by pair, and the hidden one is named', () => {
		const found = compareGroups(
			[
				{ group: 'gp', point: before },
				{ group: 'citizen', point: after },
				{ group: 'caseworker', point: hidden },
				{ group: 'adviser', point: before },
			],
			{ scale },
		);
		expect(found).toMatchObject({
			kind: 'compared',
			groups: ['gp', 'citizen', 'adviser'],
			leftOut: ['caseworker'],
			overall: { test: 'kruskal-wallis', degreesOfFreedom: 2, certainty: 'certain' },
			pairs: [
				{ groups: ['gp', 'citizen'], kind: 'lower', restsOn: { tests: 3 } },
				{ groups: ['gp', 'adviser'], kind: 'no-clear-difference', direction: 'none' },
				{ groups: ['citizen', 'adviser'], kind: 'higher', certainty: 'likely' },
			],
		});
	});

	test('that are two have their pair alone', () => {
		const many = pointOf([200, 200, 600, 800, 300]);
		const found = compareGroups(
			[
				{ group: 'gp', point: many },
				{ group: 'citizen', point: many },
			],
			{ scale },
		);
		expect(found).toMatchObject({ overall: undefined, pairs: [{ kind: 'alike' }] });
	});

	test('cannot be compared when fewer than two are shown', () => {
		expect(compareGroups([], { scale })).toEqual({
			kind: 'too-few-groups',
			groups: [],
			leftOut: [],
		});
		const groups = [
			{ group: 'gp', point: hidden },
			{ group: 'citizen', point: after },
		];
		expect(compareGroups(groups, { scale })).toEqual({
			kind: 'too-few-groups',
			groups: ['citizen'],
			leftOut: ['gp'],
		});
	});

	test('that were emptied are in no pair', () => {
		const groups = ['gp', 'citizen', 'adviser'].map((group) => ({ group, point: emptied }));
		expect(compareGroups(groups, { scale })).toMatchObject({ overall: undefined, pairs: [] });
	});
});
