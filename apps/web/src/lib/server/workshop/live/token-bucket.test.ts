import { expect, test } from 'vitest';
import { TokenBucket } from './token-bucket.ts';

test('so much at once, and then so much a second', () => {
	const bucket = new TokenBucket(3, 2, 0);
	expect([1, 2, 3, 4].map(() => bucket.take(1, 0))).toEqual([true, true, true, false]);
	expect([500, 600, 1_000].map((now) => bucket.take(1, now))).toEqual([true, false, true]);
});

test('a long rest gives no more than what fits', () => {
	const bucket = new TokenBucket(3, 2, 0);
	expect([1, 2, 3, 4].map(() => bucket.take(1, 60_000))).toEqual([true, true, true, false]);
});
