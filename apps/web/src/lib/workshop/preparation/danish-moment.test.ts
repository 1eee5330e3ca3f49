import { expect, test } from 'vitest';
import { danishDayAndTime, danishMoment } from './danish-moment.ts';

test.each([
	['2026-11-22', '13:00', '2026-11-22T12:00:00.000Z'],
	['2021-05-17', '13:00', '2021-05-17T11:00:00.000Z'],
	// The clocks go forward at 2 on the 28th of March 2027, and back at 3 on the 31st of October.
	['2027-03-28', '01:30', '2027-03-28T00:30:00.000Z'],
	['2027-03-28', '03:30', '2027-03-28T01:30:00.000Z'],
	['2027-10-31', '03:30', '2027-10-31T02:30:00.000Z'],
	['2027-10-31', '01:30', '2027-10-30T23:30:00.000Z'],
])('%s %s in Denmark is %s', (day, time, moment) => {
	expect(danishMoment(day, time).toISOString()).toBe(moment);
	expect(danishDayAndTime(new Date(moment))).toEqual({ day, time });
});
