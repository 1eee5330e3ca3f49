import type * as Y from 'yjs';
import { replaceText } from '../merging/replace-text.ts';
import { fingerprint } from './fingerprint.ts';

/**
 * Makes a text of the joint document read as wanted, so that two processes that do it at the same time do
 * it once. In Yjs an edit is known by the number of its client and its place among that client's edits.
 * Each process would else use a number of its own, and both insertions would stand. Here the number follows
 * from the text and all that ever was in it, and from what is wanted: whoever finds the same and wants
 * the same makes the very same edit. Who finds something else makes another, and both stand.
 */
export function settleText(text: Y.Text, wanted: string): void {
	const document = text.doc;
	if (document === null) throw new RangeError('the text must stand in a document');
	const own = document.clientID;
	document.clientID = fingerprint(JSON.stringify([historyOf(text), wanted]));
	replaceText(text, wanted);
	document.clientID = own;
}

/**
 * Which edits a text is made of, those taken out among them. Yjs joins and parts neighbouring edits as it
 * likes; written as runs they read the same everywhere.
 */
function historyOf(text: Y.Text): readonly (readonly [number, number, number, boolean])[] {
	const runs: [client: number, clock: number, length: number, deleted: boolean][] = [];
	for (let item = text._start; item !== null; item = item.right) {
		const { client, clock } = item.id;
		const last = runs.at(-1);
		if (last?.[0] === client && last[1] + last[2] === clock && last[3] === item.deleted) {
			last[2] += item.length;
		} else {
			runs.push([client, clock, item.length, item.deleted]);
		}
	}
	return runs;
}
