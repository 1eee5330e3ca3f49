import { expect, test } from 'vitest';
import { chance, normal, pickByWeight, shuffled, wholeNumber } from './draw.ts';
import { streamsFrom } from './stream.ts';

const many = 20_000;
const drawn = <Value>(draw: () => Value) => Array.from({ length: many }, draw);
const mean = (values: readonly number[]) =>
	values.reduce((sum, one) => sum + one, 0) / values.length;

test('a subject has the same stream for the same seed, and another for another', () => {
	const first = streamsFrom('seed')('one');
	const again = streamsFrom('seed')('one');
	const other = streamsFrom('seed')('two');
	const elsewhere = streamsFrom('another seed')('one');
	const numbers = [first(), first()];
	expect([again(), again()]).toEqual(numbers);
	expect(other()).not.toBe(numbers[0]);
	expect(elsewhere()).not.toBe(numbers[0]);
});

test('whole numbers reach both ends and nothing beyond', () => {
	const random = streamsFrom('seed')('whole');
	expect([...new Set(drawn(() => wholeNumber(random, 3, 5)))].sort()).toEqual([3, 4, 5]);
});

test('a chance comes true as often as it says', () => {
	const random = streamsFrom('seed')('chance');
	expect(mean(drawn(() => Number(chance(random, 0.3))))).toBeCloseTo(0.3, 1);
});

test('normal numbers have mean 0 and variance 1', () => {
	const random = streamsFrom('seed')('normal');
	const values = drawn(() => normal(random));
	expect(mean(values)).toBeCloseTo(0, 1);
	expect(mean(values.map((value) => value ** 2))).toBeCloseTo(1, 1);
});

test('weights decide how often a thing is chosen', () => {
	const random = streamsFrom('seed')('weights');
	const chosen = drawn(() => pickByWeight(random, ['rare', 'common'], [1, 3]));
	expect(mean(chosen.map((thing) => Number(thing === 'common')))).toBeCloseTo(0.75, 1);
});

test('shuffling keeps every thing once', () => {
	const random = streamsFrom('seed')('shuffle');
	const things = [1, 2, 3, 4, 5, 6, 7, 8];
	expect(shuffled(random, things).toSorted()).toEqual(things);
});

test('nothing can be chosen from nothing', () => {
	expect(() => pickByWeight(streamsFrom('seed')('none'), [], [])).toThrow(RangeError);
});
