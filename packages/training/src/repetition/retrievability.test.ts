import { expect, test } from 'vitest';
import { retrievability } from './retrievability.ts';

const reviewedAt = new Date('2027-03-01T12:00:00Z');
const after = (days: number) => new Date(Number(reviewedAt) + days * 86_400_000);

// FSRS 6: (1 + factor · t / S) ^ -0.1542, with factor such that it is 0.9 where t is S.
test.each([
	[0, 10, 1],
	[10, 10, 0.9],
	[20, 10, 0.8459],
	[100, 10, 0.6928],
	[1, 100, 0.9985],
])('after %s days with a stability of %s', (days, stability, expected) => {
	expect(retrievability({ stability, reviewedAt }, after(days))).toBeCloseTo(expected, 3);
});

test('nothing is asked of before it was answered', () => {
	expect(() => retrievability({ stability: 1, reviewedAt }, after(-1))).toThrow(RangeError);
});
