import { danishDay, dayAsDate } from '#lib/survey/danish-day.ts';

/** Today in Denmark, as a date column holds it. */
export function today(): Date {
	return dayAsDate(danishDay(new Date()));
}
