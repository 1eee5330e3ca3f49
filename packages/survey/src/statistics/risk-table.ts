/** How many were followed for so long, to the end (isEnded) or as far as is known. */
export type Durations = readonly {
	readonly time: number;
	readonly isEnded: boolean;
	readonly n: number;
}[];

export type RiskRow = {
	readonly time: number;
	/** For so many it had not ended before this time. */
	readonly atRisk: number;
	/** For so many it ended now. */
	readonly events: number;
	readonly groups: readonly { readonly atRisk: number; readonly events: number }[];
};

/**
 * For each time at which something ended for somebody, in all groups together and in each: for how
 * many it could have ended, and for how many it did. Earliest first.
 *
 * Method: as the rows of R's survival::survfit with events; whoever is lost at a time still counts then.
 * Missing: nobody gives no rows.
 * Throws RangeError for a time below 0 or not finite, and for counts that cannot be counts.
 *
 * @example
 * riskTable([[{ time: 2, isEnded: true, n: 1 }, { time: 3, isEnded: false, n: 2 }]]); // => [{ time: 2, atRisk: 3, events: 1, groups: [{ atRisk: 3, events: 1 }] }]
 */
export function riskTable(groups: readonly Durations[]): readonly RiskRow[] {
	const all = groups.flat();
	if (all.some(({ time }) => !Number.isFinite(time) || time < 0)) {
		throw new RangeError('a duration is a finite number of at least 0');
	}
	if (all.some(({ n }) => !Number.isSafeInteger(n) || n < 0)) {
		throw new RangeError('a count must be a whole number of at least 0');
	}
	const ended = all.filter(({ isEnded, n }) => isEnded && n > 0).map(({ time }) => time);
	return [...new Set(ended)]
		.toSorted((a, b) => a - b)
		.map((time) => {
			const inGroups = groups.map((group) => ({
				atRisk: count(group.filter((row) => row.time >= time)),
				events: count(group.filter((row) => row.isEnded && row.time === time)),
			}));
			const atRisk = inGroups.reduce((sum, group) => sum + group.atRisk, 0);
			const events = inGroups.reduce((sum, group) => sum + group.events, 0);
			return { time, atRisk, events, groups: inGroups };
		});
}

function count(durations: Durations): number {
	return durations.reduce((sum, row) => sum + row.n, 0);
}
