import type * as Y from 'yjs';
import { difference } from './difference.ts';
import { placeAt, placesThrough, samePlaces } from './places.ts';
import type { Changes } from './through-changes.ts';

/**
 * Brings a text that was written in a plain form into the shared one, which may have changed since the
 * form was shown: only what its writer changed is changed, and what others wrote meanwhile stays.
 * @param seen the text that the form was shown with
 * @param given the text that was sent
 */
export function mergeInto(text: Y.Text, seen: string, given: string): void {
	const written = difference(seen, given, given.length);
	if (!written) return;
	const places = placesThrough(samePlaces(seen.length), changesBetween(seen, text.toString()));
	const place = placeAt(places, written.at);
	const removed = places.slice(written.at, written.at + written.remove);
	for (const one of removed.toReversed()) if (one !== undefined) text.delete(one, 1);
	if (written.insert) text.insert(place, written.insert);
}

function changesBetween(before: string, after: string): Changes {
	const change = difference(before, after, after.length);
	if (!change) return [];
	return [{ retain: change.at }, { delete: change.remove }, { insert: change.insert }];
}
