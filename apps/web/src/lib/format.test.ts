import { expect, test } from 'vitest';
import { dayAsDate } from './survey/danish-day.ts';
import { clock, dayAndTime, dayOf, figure, longDay, percent } from './format.ts';

test('a day is the same wherever the server stands', () => {
	expect(longDay(dayAsDate('2027-05-17'), 'da')).toBe('17. maj 2027');
	expect(longDay(dayAsDate('2027-05-17'), 'en')).toBe('17 May 2027');
});

test('the clock is the Danish one, in summer and winter', () => {
	expect(clock(new Date('2027-07-01T12:32:00Z'), 'da')).toBe('14.32');
	expect(clock(new Date('2027-01-01T12:32:00Z'), 'en')).toBe('13:32');
});

test('figures and shares are written as the language does', () => {
	expect(figure(1234)).toBe('1.234');
	expect(figure(3.96, 1, 'da')).toBe('4,0');
	expect(figure(3.94, 1, 'en')).toBe('3.9');
	expect(percent(0.125, 'en')).toBe('13%');
});

test('a moment has the day and the time that it has in Denmark', () => {
	const newYear = new Date('2026-12-31T23:30:00Z');
	expect(dayOf(newYear, 'da')).toBe('1. januar 2027');
	expect(dayAndTime(newYear, 'da')).toBe('1. januar 2027 kl. 00.30');
});
