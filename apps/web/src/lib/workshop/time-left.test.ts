import { expect, test } from 'vitest';
import { timeLeft } from './time-left.ts';

test.each([
	[0, '0.00'],
	[-5_000, '0.00'],
	[1, '0.01'],
	[60_000, '1.00'],
	[759_400, '12.40'],
	[5_400_000, '90.00'],
])('%i ms are %s', (milliseconds, shown) => {
	expect(timeLeft(milliseconds)).toBe(shown);
});
