/** When each item of an agenda begins, one after the other. Nothing where no beginning is set. */
export function beginnings(
	phases: readonly { readonly minutes: number }[],
	startsAt: Date | null,
): Date[] {
	if (!startsAt) return [];
	let at = startsAt.getTime();
	return phases.map(({ minutes }) => {
		const begins = new Date(at);
		at += minutes * 60_000;
		return begins;
	});
}
