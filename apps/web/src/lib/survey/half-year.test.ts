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
		const [first] = upcoming('2026-11-21', [{ year: 2026, half: 2 }]);
		expect(first).toEqual({ year: 2027, half: 1, opensOn: '2027-02-01', closesOn: '2027-03-31' });
	});

	it('opens today where the usual day has passed', () => {
		const [first] = upcoming('2026-11-21', []);
		expect(first).toMatchObject({ half: 2, opensOn: '2026-11-21', closesOn: '2026-12-31' });
	});
});
