import { dayAsDate, daysAfter } from '#lib/survey/danish-day.ts';

/** The Monday of the week that a day lies in. */
export function mondayOf(day: string): string {
	// Sunday is 0 to JavaScript and the last day to Danes.
	return daysAfter(day, -((dayAsDate(day).getUTCDay() + 6) % 7));
}

/** The number of a day's weekday, 1 Monday to 7 Sunday. */
export function weekdayOf(day: string): number {
	return dayAsDate(day).getUTCDay() || 7;
}
