import type * as Y from 'yjs';

/**
 * Remembers that somebody has looked at two examples that are alike, and that they do not propose the
 * same: they are not proposed for merging again. Merging them remains possible.
 */
export function keepApart(document: Y.Doc, one: string, other: string): void {
	pairsOf(document).set(pairKey(one, other), true);
}

/** Lets the two be proposed for merging again. */
export function forgetApart(document: Y.Doc, one: string, other: string): void {
	pairsOf(document).delete(pairKey(one, other));
}

/** The pairs that are kept apart, each as `pairKey` writes it. */
export function keptApart(document: Y.Doc): ReadonlySet<string> {
	return new Set(pairsOf(document).keys());
}

/**
 * Two examples as one word, whichever is named first.
 * @example
 * pairKey('b', 'a'); // => 'a b'
 */
export function pairKey(one: string, other: string): string {
	return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function pairsOf(document: Y.Doc): Y.Map<unknown> {
	return document.getMap('apart');
}
