/** How many colours there are for carets; the overlay's sheet has them. */
const COLOURS = 8;

/**
 * The colour of a caret by its writer's place among the members: the same for all who look, and another
 * for each of the first seven. Whoever is no member, such as a facilitator who looks in, has the last.
 */
export function caretColour(place: number): number {
	return place < 0 ? COLOURS - 1 : place % (COLOURS - 1);
}
