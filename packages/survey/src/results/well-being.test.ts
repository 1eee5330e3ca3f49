import { describe, expect, test } from 'vitest';
import { reliableShares } from './reliable-shares.ts';
import { wellBeingChange } from './well-being-change.ts';
import { wellBeing } from './well-being.ts';

// The linked scores of the reference values.
const first = [28, 36, 44, 20, 52, 40, 32, 48, 24, 60];
const later = [48, 52, 56, 24, 64, 60, 32, 68, 40, 72];
const pairs = first.map((score, index) => ({ first: score, later: later[index] }));
const dropped = (scores: readonly number[]) =>
	scores.map((score) => ({ first: score, later: undefined }));

describe('the well-being of a wave', () => {
	test('has its mean and the share in each band', () => {
		const scores = first.map((value) => ({ value, n: 1 }));
		expect(wellBeing(scores)).toMatchObject({
			kind: 'shown',
			n: 10,
			mean: 38.4,
			bands: [
				{ band: 'great-risk', count: 4, share: 0.4, n: 10 },
				{ band: 'risk', count: 4, share: 0.4, n: 10 },
				{ band: 'no-risk', count: 2, share: 0.2, n: 10 },
			],
		});
	});

	test('is hidden, not asked or without data, and each is said', () => {
		expect(wellBeing([{ value: 48, n: 4 }])).toMatchObject({ kind: 'hidden' });
		expect(wellBeing('withheld')).toMatchObject({ kind: 'hidden' });
		expect(wellBeing(undefined)).toEqual({ kind: 'not-asked' });
		expect(wellBeing([])).toEqual({ kind: 'no-data' });
	});

	test('is exact where everybody answered', () => {
		const scores = [
			{ value: 40, n: 3 },
			{ value: 60, n: 3 },
		];
		expect(wellBeing(scores, { population: 6 })).toMatchObject({ low: 50, mean: 50, high: 50 });
	});

	test('is not counted from what is no score', () => {
		expect(() => wellBeing([{ value: 51, n: 9 }])).toThrow(RangeError);
	});
});

describe('the change of those who answered twice', () => {
	test('is tested as pairs', () => {
		expect(wellBeingChange(pairs)).toMatchObject({
			kind: 'shown',
			n: 10,
			change: {
				mean: expect.closeTo(13.2, 9) as number,
				interval: {
					low: expect.closeTo(8.32716434348, 9) as number,
					high: expect.closeTo(18.0728356565, 9) as number,
				},
			},
			restsOn: { test: 'signed-rank', p: expect.closeTo(0.00390625, 9) as number },
			relevant: { points: 10, up: { count: 8, share: 0.8 }, down: { count: 0 } },
			dropouts: { kind: 'no-data' },
		});
	});

	test('is reliable for a person from the threshold of spread and reliability', () => {
		expect(wellBeingChange(pairs, { sd: 20 })).toMatchObject({
			reliable: {
				threshold: expect.closeTo(21.47) as number,
				sd: 20,
				reliability: 0.85,
				up: { count: 0 },
				down: { count: 0 },
			},
		});
		expect(wellBeingChange(pairs)).toMatchObject({
			reliable: { sd: expect.closeTo(12.8167, 4) as number, up: { count: 5 } },
		});
		expect(wellBeingChange(pairs, { sd: 20, reliability: 0.97 })).toMatchObject({
			reliable: { reliability: 0.97, up: { count: 8 } },
		});
	});

	test('is compared with how those who dropped out began', () => {
		expect(wellBeingChange([...pairs, ...dropped([20, 24, 28, 32, 36])])).toMatchObject({
			n: 10,
			dropouts: {
				kind: 'shown',
				n: 5,
				mean: 28,
				stayedMean: 38.4,
				difference: expect.closeTo(-10.4) as number,
				interval: { low: expect.any(Number) as number, high: expect.any(Number) as number },
			},
		});
		const alike = dropped([40, 40, 40, 40, 40]).map((person) => ({ ...person, later: 40 }));
		expect(wellBeingChange([...alike, ...dropped([20, 20, 20, 20, 20])])).toMatchObject({
			dropouts: { difference: -20, interval: undefined },
		});
	});

	test('is shown as none where nobody moved', () => {
		const still = first.map((score) => ({ first: score, later: score }));
		expect(wellBeingChange(still)).toMatchObject({
			kind: 'shown',
			change: { mean: 0 },
			relevant: { up: { count: 0 }, down: { count: 0 } },
		});
	});

	test('has no reliable share where all began alike', () => {
		const alike = later.map((score) => ({ first: 40, later: score }));
		expect(wellBeingChange(alike)).toMatchObject({ kind: 'shown', reliable: undefined });
		expect(reliableShares([], [], {})).toBeUndefined();
	});

	test('has no reliable share for an instrument without error: every change would pass', () => {
		expect(wellBeingChange(pairs, { reliability: 1 })).toMatchObject({ reliable: undefined });
	});
});

describe('few people who answered twice', () => {
	test('are hidden', () => {
		expect(wellBeingChange(pairs.slice(0, 4))).toEqual({ kind: 'hidden', reason: 'small-group' });
		expect(wellBeingChange(pairs, { minimum: 11 })).toMatchObject({ kind: 'hidden' });
	});

	test('hide the others when the waves’ totals would give them away', () => {
		expect(wellBeingChange([...pairs, ...dropped([20])])).toMatchObject({ kind: 'hidden' });
		expect(wellBeingChange(pairs, { outside: 4 })).toMatchObject({ kind: 'hidden' });
		expect(wellBeingChange(pairs, { outside: 5 })).toMatchObject({ kind: 'shown' });
		expect(wellBeingChange([...pairs, ...dropped([20])], { outside: 4 })).toMatchObject({
			kind: 'shown',
			dropouts: { kind: 'hidden' },
		});
	});

	test('who are outside hide how those who dropped out began', () => {
		const people = [...pairs, ...dropped([20, 24, 28, 32, 36])];
		expect(wellBeingChange(people, { outside: 1 })).toMatchObject({
			kind: 'shown',
			dropouts: { kind: 'hidden' },
		});
	});

	test('are nobody', () => {
		expect(wellBeingChange([])).toEqual({ kind: 'no-data' });
		expect(wellBeingChange(dropped([20, 24, 28, 32, 36]))).toEqual({ kind: 'no-data' });
	});
});

test.each([
	['a first score of 30', () => wellBeingChange([{ first: 30, later: 40 }])],
	['a later score of 104', () => wellBeingChange([{ first: 40, later: 104 }])],
	['a minimum of two', () => wellBeingChange([], { minimum: 2 })],
])('%s is refused', (_, misuse) => {
	expect(misuse).toThrow(RangeError);
});
