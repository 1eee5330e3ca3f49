import type * as Y from 'yjs';

/**
 * Takes out of a text what is none. Only a foreign client can have put it there, and it takes up places
 * that no field shows: everybody's changes would land beside where they were made.
 */
export function keepOnlyText(text: Y.Text, origin: object): void {
	if (text.length === text.toString().length) return;
	text.doc?.transact(() => {
		let at = 0;
		for (const { insert } of text.toDelta() as { insert: unknown }[]) {
			if (typeof insert === 'string') at += insert.length;
			else text.delete(at, 1);
		}
	}, origin);
}
