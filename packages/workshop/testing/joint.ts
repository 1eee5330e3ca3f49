import * as Y from 'yjs';
import { fieldText } from '../src/document/layout.ts';
import type { Example, TextField } from '../src/example/example.ts';
import { bring } from '../src/joint/bring.ts';

/** Writes at the beginning of a field, as somebody in plenary would. */
export function write(document: Y.Doc, id: string, field: TextField, text: string): void {
	fieldText(document, id, field)?.insert(0, text);
}

/** Another process or browser with all that is in a document so far. */
export function copyOf(document: Y.Doc): Y.Doc {
	const copy = new Y.Doc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(document));
	return copy;
}

/** Lets all documents hear of each other's edits. */
export function exchange(...documents: readonly Y.Doc[]): void {
	const updates = documents.map((document) => Y.encodeStateAsUpdate(document));
	for (const document of documents) {
		for (const update of updates) Y.applyUpdate(document, update);
	}
}

/** The room that most tests bring. */
export const FIRST_ROOM = { id: 'room-1', number: 1 };

/** A joint document into which that room's examples were brought. */
export function brought(...examples: readonly Example[]): Y.Doc {
	const document = new Y.Doc();
	bring(document, FIRST_ROOM, examples);
	return document;
}
