import * as Y from 'yjs';
import type { ExampleMap } from '../document/layout.ts';
import { fingerprint } from './fingerprint.ts';
import { JOINT_FIELDS, type JointField, type Later } from './joint-example.ts';
import { settleText } from './settle-text.ts';

/**
 * What is kept beside each field of a joint example, as plain values: of two that are set at the same
 * time, Yjs keeps one, so that they never double.
 * - `seen:<field>` is the mark of what the room had written when that last went into the field, or was
 *   left. A field whose own mark is the same was not touched in plenary.
 * - `room:<field>` is what the room has written since, where the plenary had touched the field.
 * A mark is a number instead of the text: a thousand participants read the document, and texts that stand
 * twice would come to each of them twice.
 */
export const roomKey = (field: JointField) => `room:${field}`;
export const seenKey = (field: JointField) => `seen:${field}`;

export function markOf(written: unknown): number {
	return fingerprint(typeof written === 'string' ? written : '');
}

/** What a field reads in the joint document now. */
export function readField(map: ExampleMap, field: JointField): unknown {
	const value = map.get(field);
	return value instanceof Y.Text ? value.toString() : value;
}

/** Makes a field read as the room wrote it, and remembers that it does. */
export function takeField(map: ExampleMap, field: JointField, written: unknown): void {
	setField(map, field, written);
	setChanged(map, seenKey(field), markOf(written));
}

/** Makes a field read as wanted. */
export function setField(map: ExampleMap, field: JointField, wanted: unknown): void {
	const value = map.get(field);
	if (value instanceof Y.Text) settleText(value, String(wanted));
	else setChanged(map, field, wanted);
}

/** The fields that both the plenary and, since then, the room have changed, as the room has them. */
export function laterOf(map: ExampleMap): Later | undefined {
	const changed = JOINT_FIELDS.filter((field) => {
		if (!map.has(roomKey(field))) return false;
		const written = map.get(roomKey(field));
		const isReadable = written === undefined || typeof written === 'string';
		const isSettled = markOf(written) === map.get(seenKey(field));
		return isReadable && !isSettled && written !== readField(map, field);
	});
	if (changed.length === 0) return undefined;
	return Object.fromEntries(changed.map((field) => [field, map.get(roomKey(field))]));
}

/** Sets a plain value where it is another: what does not change must not be an edit. */
export function setChanged(map: ExampleMap, key: string, value: unknown): void {
	if (!map.has(key) || map.get(key) !== value) map.set(key, value);
}
