/** What a wave is named by: 1. halvår 2027. */
export interface HalfYear {
	readonly year: number;
	/** 1 or 2 */
	readonly half: number;
}

/** Only the half-year of a wave. */
export function halfYear({ year, half }: HalfYear): HalfYear {
	return { year, half };
}

/** The half-year of a day such as 2027-02-01. */
export function halfYearOf(day: string): HalfYear {
	return { year: Number(day.slice(0, 4)), half: Number(day.slice(5, 7)) <= 6 ? 1 : 2 };
}

/** The half-year after this one. */
export function following({ year, half }: HalfYear): HalfYear {
	return half === 1 ? { year, half: 2 } : { year: year + 1, half: 1 };
}

/** Oldest first. */
export function byTime(a: HalfYear, b: HalfYear): number {
	return a.year - b.year || a.half - b.half;
}

/**
 * The next four half-years that have no wave yet, beginning with the one that the day lies in.
 * @param day such as 2026-11-21
 */
export function upcoming(day: string, taken: readonly HalfYear[]): HalfYear[] {
	const found: HalfYear[] = [];
	for (let next = halfYearOf(day); found.length < 4; next = following(next)) {
		if (!taken.some(({ year, half }) => year === next.year && half === next.half)) found.push(next);
	}
	return found;
}
