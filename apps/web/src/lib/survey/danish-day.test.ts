import { expect, it } from 'vitest';
import { danishDay, dateAsDay, dayAsDate, daysAfter } from './danish-day.ts';

it('is tomorrow in Denmark while it is still today in Greenwich', () => {
	expect(danishDay(new Date('2027-01-31T23:30:00Z'))).toBe('2027-02-01');
	expect(danishDay(new Date('2027-06-30T22:00:00Z'))).toBe('2027-07-01');
});

it('goes to a date column and back unchanged', () => {
	expect(dateAsDay(dayAsDate('2027-02-01'))).toBe('2027-02-01');
});

it('counts days across the end of a month and of summer time', () => {
	expect(daysAfter('2027-10-20', 14)).toBe('2027-11-03');
});
