import * as Y from 'yjs';
import { exampleMaps } from '../document/layout.ts';
import { rootOf } from './root-of.ts';

/** What each example of a document was merged into, where both are there. */
export function mergesOf(document: Y.Doc): ReadonlyMap<string, string> {
	const maps = exampleMaps(document);
	const merges = new Map<string, string>();
	for (const [id, map] of maps) {
		const into = map instanceof Y.Map ? map.get('mergedInto') : undefined;
		if (typeof into === 'string' && into !== id && maps.has(into)) merges.set(id, into);
	}
	return merges;
}

/**
 * Merges one example into another that says the same. Nothing of it is lost: it stands among the other's
 * sources with its texts, its dissent and its room, and can be separated again. Merging an example into
 * itself, or into one that was merged into it, changes nothing.
 */
export function mergeInto(document: Y.Doc, from: string, to: string): void {
	const maps = exampleMaps(document);
	const root = rootOf(to, mergesOf(document));
	if (!maps.has(root) || root === from) return;
	maps.get(from)?.set('mergedInto', root);
}

/** Lets a merged example stand for itself again, with those that were merged into it. */
export function separate(document: Y.Doc, id: string): void {
	exampleMaps(document).get(id)?.set('mergedInto', undefined);
}
