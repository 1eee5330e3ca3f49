import * as Y from 'yjs';
import {
	exampleMaps,
	fieldText,
	notesText,
	readExamples,
	setDecider,
	setRemoved,
	setTheme,
} from '../document/layout.ts';
import { TEXT_FIELDS } from '../example/example.ts';
import { replaceText } from './replace-text.ts';

/**
 * Brings all that a room has written into another room's document: its examples under their own ids, and
 * its notes below or above the others. The edits themselves are brought, so that doing it again adds only
 * what has come since, and nothing twice.
 */
export function bringRoom(into: Y.Doc, from: Y.Doc): void {
	Y.applyUpdate(into, Y.encodeStateAsUpdate(from));
}

/** The same after the rooms were one before and were parted: what was written apart counts. */
export function mergeRoom(into: Y.Doc, from: Y.Doc): void {
	bringRoom(into, from);
	copyExamples(from, into);
	const notes = notesText(into);
	const brought = notesText(from).toString();
	// What was taken out when they were parted does not come back by itself.
	if (!notes.toString().includes(brought)) notes.insert(notes.length, `\n${brought}`);
}

/** What the other room wrote in this room's examples while they were one comes back to them. */
export function bringBackExamples(room: Y.Doc, merged: Y.Doc): void {
	const own = new Set(exampleMaps(room).keys());
	copyExamples(merged, room, own);
}

/**
 * Takes the examples and the notes of a room out of the document that it was merged into. Notes that
 * were written on together stay there: whose they are, nobody can tell.
 */
export function partRoom(merged: Y.Doc, room: Y.Doc): void {
	for (const id of exampleMaps(room).keys()) setRemoved(merged, id, true);
	const own = notesText(room).toString();
	const at = notesText(merged).toString().indexOf(own);
	if (at >= 0) notesText(merged).delete(at, own.length);
}

function copyExamples(from: Y.Doc, into: Y.Doc, only?: ReadonlySet<string>): void {
	for (const example of readExamples(from)) {
		if (only && !only.has(example.id)) continue;
		for (const field of TEXT_FIELDS) {
			const text = fieldText(into, example.id, field);
			if (text) replaceText(text, example[field]);
		}
		const standing = readExamples(into).find(({ id }) => id === example.id);
		if (standing?.decidedBy !== example.decidedBy) setDecider(into, example.id, example.decidedBy);
		if (standing?.theme !== example.theme) setTheme(into, example.id, example.theme);
		if (standing?.removed !== example.removed) setRemoved(into, example.id, example.removed);
	}
}
