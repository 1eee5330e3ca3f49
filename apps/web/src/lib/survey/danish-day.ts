const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The day it is in Denmark, as 2027-02-01. */
export function danishDay(moment: Date): string {
	return calendar.format(moment);
}

/** So many days after this one. */
export function daysAfter(day: string, days: number): string {
	const date = dayAsDate(day);
	date.setUTCDate(date.getUTCDate() + days);
	return dateAsDay(date);
}

/** The same day as PostgreSQL's driver wants a date: midnight UTC. */
export function dayAsDate(day: string): Date {
	return new Date(`${day}T00:00:00Z`);
}

/** Back from a date column. */
export function dateAsDay(date: Date): string {
	return date.toISOString().slice(0, 10);
}
