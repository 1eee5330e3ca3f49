import { describe, expect, it } from 'vitest';
import { byTime, following, halfYearOf, upcoming } from './half-year.ts';

describe('half-years', () => {
	it('change at the first of July and the first of January', () => {
		expect(halfYearOf('2027-06-30')).toEqual({ year: 2027, half: 1 });
		expect(halfYearOf('2027-07-01')).toEqual({ year: 2027, half: 2 });
		expect(following({ year: 2026, half: 2 })).toEqual({ year: 2027, half: 1 });
	});

	it('are in order of time', () => {
		const half = { year: 2026, half: 2 };
		expect([{ year: 2027, half: 1 }, half].sort(byTime)[0]).toBe(half);
	});
});

describe('what is proposed for a new wave', () => {
	it('begins with the first half-year that has none', () => {
		const [first, second] = upcoming('2026-11-21', [{ year: 2026, half: 2 }]);
		expect(first).toEqual({ year: 2027, half: 1 });
		expect(second).toEqual({ year: 2027, half: 2 });
	});

	it('is the half-year of today where that has none', () => {
		expect(upcoming('2026-11-21', [])[0]).toEqual({ year: 2026, half: 2 });
	});
});
