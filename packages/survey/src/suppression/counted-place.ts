/**
 * A part of the counts of one wave and group: the answers to an item within one answer to a segment
 * question, or among all (both empty). Where the item is a segment question too, it may be narrowed
 * to one of its values, `contact=first-time`: one cell of the two questions crossed.
 */
export type CountedPlace = {
	readonly segment: string;
	readonly segmentValue: string;
	readonly item: string;
};

/** One value of a segment question, as the item of a place. */
export function cellItem(item: string, value: string): string {
	return `${item}=${value}`;
}

/** A place as a key; no part of it holds a space. */
export function placeKey({ segment, segmentValue, item }: CountedPlace): string {
	return `${segment} ${segmentValue} ${item}`;
}
