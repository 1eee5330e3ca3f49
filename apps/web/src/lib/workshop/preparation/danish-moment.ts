const wall = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Europe/Copenhagen',
	dateStyle: 'short',
	timeStyle: 'short',
});

/** The moment at which it is this day and time in Denmark, as in 2027-03-28 and 13:00. */
export function danishMoment(day: string, time: string): Date {
	const asUtc = new Date(`${day}T${time}:00Z`);
	const first = new Date(asUtc.getTime() - offsetAt(asUtc));
	// Near a change of the clocks the offset there is another one than at the first guess.
	return new Date(asUtc.getTime() - offsetAt(first));
}

/** The Danish day and time of a moment, as the fields of a form hold them. */
export function danishDayAndTime(moment: Date): { day: string; time: string } {
	const [day = '', time = ''] = wall.format(moment).split(' ');
	return { day, time };
}

/** Milliseconds that Danish clocks are ahead of UTC. */
function offsetAt(moment: Date): number {
	const { day, time } = danishDayAndTime(moment);
	const shown = new Date(`${day}T${time}:00Z`).getTime();
	return shown - Math.floor(moment.getTime() / 60_000) * 60_000;
}

/** The moment that a form's two fields name; none where they are empty. */
export function momentOf({ day, time }: { day: string; time: string }): Date | null {
	return day === '' ? null : danishMoment(day, time);
}
