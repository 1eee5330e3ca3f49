import { describe, expect, test } from 'vitest';
import { codesSchema, lastDaySchema, newWaveSchema } from './schemas.ts';

describe('a new wave', () => {
	const wave = { halfYear: '2027-1', opensOn: '2027-02-01', closesOn: '2027-03-01' };

	test('may last a single day', () => {
		expect(newWaveSchema.safeParse({ ...wave, closesOn: wave.opensOn }).success).toBe(true);
	});

	test.each([
		['a last day before the first', { closesOn: '2027-01-31' }, 'closesOn'],
		['a day that is not in the calendar', { opensOn: '2027-02-30' }, 'opensOn'],
		['no half-year', { halfYear: '' }, 'halfYear'],
		['a third half-year', { halfYear: '2027-3' }, 'halfYear'],
	])('with %s is refused at its field', (_, change, field) => {
		const { error } = newWaveSchema.safeParse({ ...wave, ...change });
		expect(error?.issues.map(({ path }) => path[0])).toContain(field);
	});
});

test.each(['1', '1000', ' 40 '])('%j cards can be printed', (count) => {
	expect(codesSchema.safeParse({ count }).success).toBe(true);
});

test.each(['0', '-1', '1001', '2.5', 'mange', ''])('%j cards cannot be printed', (count) => {
	const { error } = codesSchema.safeParse({ count });
	expect(error?.issues[0]?.message).toBe('Skriv et helt tal fra 1 til 1.000.');
});

test('a last day is a day', () => {
	expect(lastDaySchema.safeParse({ closesOn: '1. marts' }).success).toBe(false);
});
