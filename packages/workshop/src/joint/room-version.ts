import * as Y from 'yjs';
import type { ExampleMap } from '../document/layout.ts';
import type { Example } from '../example/example.ts';
import { JOINT_FIELDS, type JointField, type Later } from './joint-example.ts';
import { settleText } from './settle-text.ts';

/**
 * What the room wrote, kept beside each field of a joint example as plain values:
 * - `room:<field>` as the room wrote it last, and
 * - `seen:<field>` as the room had written it when it last went into the text, or was left.
 * A field that reads as `seen` was not touched in plenary. Plain values of one key never double: of two
 * that are set at the same time, Yjs keeps one.
 */
export const roomKey = (field: JointField) => `room:${field}`;
export const seenKey = (field: JointField) => `seen:${field}`;

/** What a field reads in the joint document now. */
export function readField(map: ExampleMap, field: JointField): unknown {
	const value = map.get(field);
	return value instanceof Y.Text ? value.toString() : value;
}

/** Makes a field read as the room wrote it, and remembers that it does. */
export function takeField(map: ExampleMap, field: JointField, wanted: unknown): void {
	const value = map.get(field);
	if (value instanceof Y.Text) settleText(value, String(wanted));
	else setChanged(map, field, wanted);
	setChanged(map, seenKey(field), wanted);
}

/** The fields that both the plenary and, since then, the room have changed, as the room has them. */
export function laterOf(map: ExampleMap): Later | undefined {
	const changed = JOINT_FIELDS.filter((field) => {
		const written = map.get(roomKey(field));
		const readable = written === undefined || typeof written === 'string';
		return readable && written !== map.get(seenKey(field)) && written !== readField(map, field);
	});
	if (changed.length === 0) return undefined;
	return Object.fromEntries(changed.map((field) => [field, map.get(roomKey(field))]));
}

/** Sets a plain value where it is another: what does not change must not be an edit. */
export function setChanged(map: ExampleMap, key: string, value: unknown): void {
	if (map.get(key) !== value) map.set(key, value);
}

/** Whether there is anything to read in an example. */
export function hasText({ title, what, needs, dissent }: Example): boolean {
	return `${title}${what}${needs}${dissent}`.trim() !== '';
}
