type OpinionScale = {
	readonly lowest: number;
	readonly highest: number;
	readonly centre: number;
	readonly spread: number;
};

/** The share of an answer's variance that is the person's standing, the same in all their answers. */
const personal = 0.5;

/**
 * A whole point on a scale: the group's centre, moved by the person's standing and by their view of
 * this item (both standard normal). Two answers of one person correlate by about `personal`.
 */
export function point(
	{ lowest, highest, centre, spread }: OpinionScale,
	standing: number,
	view: number,
): number {
	const moved = Math.sqrt(personal) * standing + Math.sqrt(1 - personal) * view;
	return Math.min(highest, Math.max(lowest, Math.round(centre + spread * moved)));
}
