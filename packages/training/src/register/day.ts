const millisecondsADay = 86_400_000;

/** Days are compared as texts, so anything but a day would give a wrong answer in silence. */
export function checkDay(day: string): void {
	const time = Date.parse(`${day}T00:00:00Z`);
	const isDay = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
	if (!isDay) throw new RangeError(`“${day}” is not a day as 2026-12-31`);
}

/**
 * The day that comes a number of days later.
 *
 * @example
 * daysLater('2026-12-31', 60); // => '2027-03-01'
 */
export function daysLater(day: string, days: number): string {
	checkDay(day);
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsADay)
		.toISOString()
		.slice(0, 10);
}
