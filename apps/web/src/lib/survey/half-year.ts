/** What a wave is named by: 1. halvår 2027. */
export interface HalfYear {
	readonly year: number;
	/** 1 or 2 */
	readonly half: number;
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
 * The next four half-years, beginning with the one that the day lies in, that have no wave yet; with
 * days to propose: the first and the last day of the half-year's second and third month.
 * @param day such as 2026-11-21
 */
export function upcoming(
	day: string,
	taken: readonly HalfYear[],
): (HalfYear & { opensOn: string; closesOn: string })[] {
	const found: HalfYear[] = [];
	for (let next = halfYearOf(day); found.length < 4; next = following(next)) {
		if (!taken.some(({ year, half }) => year === next.year && half === next.half)) found.push(next);
	}
	return found.map(({ year, half }) => {
		const [opens, closes] = half === 1 ? ['02-01', '03-31'] : ['08-01', '09-30'];
		const opensOn = `${year}-${opens}`;
		const isPast = opensOn < day;
		return {
			year,
			half,
			opensOn: isPast ? day : opensOn,
			closesOn:
				isPast && `${year}-${closes}` < day ? lastDayOf({ year, half }) : `${year}-${closes}`,
		};
	});
}

function lastDayOf({ year, half }: HalfYear): string {
	return half === 1 ? `${year}-06-30` : `${year}-12-31`;
}
