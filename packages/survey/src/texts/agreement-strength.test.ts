import { expect, test } from 'vitest';
import { agreementStrength } from './agreement-strength.ts';

test.each([
	[1, 'almost-perfect'],
	[0.81, 'almost-perfect'],
	[0.806, 'almost-perfect'],
	[0.8, 'substantial'],
	[0.61, 'substantial'],
	[0.6, 'moderate'],
	[0.41, 'moderate'],
	[0.4, 'fair'],
	[0.21, 'fair'],
	[0.2, 'slight'],
	[0, 'slight'],
	[-0.01, 'none'],
	[-1, 'none'],
])('a kappa of %d is %s', (kappa, strength) => {
	expect(agreementStrength(kappa)).toBe(strength);
});

test.each([1.01, -1.2, Number.NaN])('%d is no kappa', (kappa) => {
	expect(() => agreementStrength(kappa)).toThrow(RangeError);
});
