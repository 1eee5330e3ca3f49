import * as Y from 'yjs';
import { fieldText } from '../src/document/layout.ts';
import type { TextField } from '../src/example/example.ts';

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
