import type { DocumentModel, Ranked } from '@raadgiver/workshop';

/** More places than these are not listed; all examples stand in the document, with their dots. */
const LISTED = 30;

/** How the dots lie, the most first. */
export interface DotResult {
	readonly places: readonly (Ranked & { readonly title: string })[];
	/** How many others have dots as well. */
	readonly others: number;
}

/**
 * How the dots of a document lie, once the vote is closed. Examples that share a place are listed
 * together, or not at all, unless they are alone.
 */
export function dotResult({ themes }: DocumentModel): DotResult {
	const given = themes
		.flatMap(({ examples }) => examples)
		.flatMap(({ id, title, ranked }) => (ranked?.dots ? [{ id, title, ...ranked }] : []))
		.toSorted((one, other) => one.place - other.place);
	const next = given[LISTED];
	const whole = given.slice(0, LISTED).filter(({ place }) => place !== next?.place);
	const places = whole.length > 0 ? whole : given.slice(0, LISTED);
	return { places, others: given.length - places.length };
}
