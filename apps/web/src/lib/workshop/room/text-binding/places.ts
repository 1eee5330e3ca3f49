import type { Splice } from './splice.ts';
import { placeThrough, type Changes } from './through-changes.ts';

/**
 * Where each character that a field shows stands in the shared text; nowhere once somebody else has
 * deleted it. While a word is composed the field must not be touched, so that the two drift apart.
 */
export type Places = readonly (number | undefined)[];

/** A field that shows exactly the text. */
export function samePlaces(length: number): Places {
	return Array.from({ length }, (_, index) => index);
}

/** After a change of the shared text that the field does not show. */
export function placesThrough(places: Places, changes: Changes): Places {
	return places.map((place) => (place === undefined ? undefined : placeThrough(changes, place)));
}

/** Where in the shared text something belongs that stands at `index` in the field. */
export function placeAt(places: Places, index: number): number {
	const before = places.slice(0, index).findLast((place) => place !== undefined);
	return before === undefined ? 0 : before + 1;
}

/** After the field's own change, whose insert has come to stand at `place` in the shared text. */
export function placesWith(places: Places, { at, remove, insert }: Splice, place: number): Places {
	return [
		...places.slice(0, at),
		...samePlaces(insert.length).map((index = 0) => place + index),
		...places.slice(at + remove),
	];
}
