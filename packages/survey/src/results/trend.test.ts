import { describe, expect, test } from 'vitest';
import { mean } from '../statistics/mean.ts';
import { hideSmallGroup } from './hide-small-group.ts';
import { trend } from './trend.ts';

const wave = (name: string, agreeing: number, disagreeing: number) => ({
	wave: name,
	counts: [
		{ value: 2, n: disagreeing },
		{ value: 5, n: agreeing },
	],
});

const six = ['2024-1', '2024-2', '2025-1', '2025-2', '2026-1', '2026-2'].map((name, index) =>
	wave(name, 10 + index, 10),
);

describe('a trend', () => {
	test('has mean, share, intervals and n at each wave', () => {
		const [first] = trend(six, { top: 4 }).points;
		expect(first).toEqual({
			wave: '2024-1',
			kind: 'shown',
			n: 20,
			mean: 3.5,
			low: expect.closeTo(2.7797, 4) as number,
			high: expect.closeTo(4.2203, 4) as number,
			topShare: {
				share: 0.5,
				low: expect.closeTo(0.2993, 4) as number,
				high: expect.closeTo(0.7007, 4) as number,
				n: 20,
			},
			favourable: 10,
			comparable: true,
			time: 0,
			counts: [
				{ value: 2, n: 10 },
				{ value: 5, n: 10 },
			],
		});
	});

	test('tells hidden, not asked and unanswered waves apart', () => {
		const waves = [
			{ wave: 'a', counts: undefined },
			{ wave: 'b', counts: [] },
			wave('c', 2, 2),
			wave('d', 3, 2),
		];
		const kinds = trend(waves, { top: 4 }).points.map((point) => point.kind);
		expect(kinds).toEqual(['not-asked', 'no-data', 'hidden', 'shown']);
	});

	test('is exact where the whole group answered', () => {
		const [point] = trend([{ ...wave('a', 3, 3), population: 6 }], { top: 4 }).points;
		expect(point).toMatchObject({ mean: 3.5, low: 3.5, high: 3.5 });
	});
});

describe('a small group', () => {
	test('does not give away how small it is', () => {
		expect(hideSmallGroup([{ value: 1, n: 4 }], mean)).toEqual({
			kind: 'hidden',
			reason: 'small-group',
		});
	});

	test('is one below the minimum that is set', () => {
		expect(hideSmallGroup([{ value: 1, n: 3 }], mean, 3)).toMatchObject({ kind: 'shown', n: 3 });
		expect(hideSmallGroup([{ value: 1, n: 9 }], mean, 10)).toMatchObject({ kind: 'hidden' });
	});

	test.each([2, 4.5, Number.NaN])('cannot be shown by a minimum of %s', (minimum) => {
		expect(() => hideSmallGroup([], mean, minimum)).toThrow(RangeError);
	});
});
