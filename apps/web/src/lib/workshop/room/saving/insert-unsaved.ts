import { insertExample, notesText } from '@raadgiver/workshop';
import type * as Y from 'yjs';
import type { Unsaved } from './unsaved.ts';

interface Place {
	/** What an example of this room may be about. */
	readonly themes: readonly string[];
	/** The server's clock, in milliseconds: it comes after what stands there. */
	readonly now: number;
}

/** Puts what was not saved of another room into this one, as examples of its own and below its notes. */
export function insertUnsaved(
	document: Y.Doc,
	{ examples, notes }: Unsaved,
	{ themes, now }: Place,
): void {
	document.transact(() => {
		for (const [index, example] of examples.entries()) {
			// The other room's example may stand in the joint document one day, beside this one.
			const id = crypto.randomUUID();
			const theme = themes.find((theme) => theme === example.theme);
			insertExample(document, { ...example, id, theme }, now + index);
		}
		const own = notesText(document);
		if (notes) own.insert(own.length, own.length > 0 ? `\n${notes}` : notes);
	});
}
