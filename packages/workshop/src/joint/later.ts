import * as Y from 'yjs';
import { z } from 'zod';
import { exampleMaps, type ExampleMap } from '../document/layout.ts';
import { JOINT_FIELDS, type JointField } from './joint-example.ts';
import {
	laterOf,
	markOf,
	readField,
	roomKey,
	seenKey,
	setChanged,
	setField,
	takeField,
} from './room-version.ts';

/** How a field stood before the room's newer text in it was taken or left, and which text that was. */
const beforeSchema = z.object({
	text: z.string().optional(),
	seen: z.number().optional(),
	settled: z.number(),
});

const beforeKey = (field: JointField) => `before:${field}`;

/**
 * Lets the room's newer text stand in the fields that the plenary had written in. Two who do it at the same
 * time do it once.
 */
export function takeLater(document: Y.Doc, id: string): void {
	eachLater(document, id, (map, field) => takeField(map, field, map.get(roomKey(field))));
}

/** Keeps what the plenary has written. What the room writes after this is asked about again. */
export function leaveLater(document: Y.Doc, id: string): void {
	eachLater(document, id, (map, field) =>
		setChanged(map, seenKey(field), markOf(map.get(roomKey(field)))),
	);
}

/**
 * Takes back what `takeLater` or `leaveLater` did last: the plenary's text stands again, with the room's
 * beside it. A field that was written in since keeps what was written, and one that the room has changed
 * since is as it is.
 */
export function askLaterAgain(document: Y.Doc, id: string): void {
	const map = exampleMaps(document).get(id);
	if (!(map instanceof Y.Map)) return;
	document.transact(() => {
		for (const field of JOINT_FIELDS) {
			const before = beforeSchema.safeParse(map.get(beforeKey(field))).data;
			map.delete(beforeKey(field));
			const written = map.get(roomKey(field));
			if (!before || markOf(written) !== before.settled) continue;
			if (readField(map, field) === written) setField(map, field, before.text);
			setChanged(map, seenKey(field), before.seen);
		}
	});
}

function eachLater(
	document: Y.Doc,
	id: string,
	settle: (map: ExampleMap, field: JointField) => void,
): void {
	const map = exampleMaps(document).get(id);
	if (!(map instanceof Y.Map)) return;
	const later = laterOf(map) ?? {};
	document.transact(() => {
		for (const field of JOINT_FIELDS.filter((each) => each in later)) {
			map.set(beforeKey(field), {
				text: readField(map, field),
				seen: map.get(seenKey(field)),
				settled: markOf(map.get(roomKey(field))),
			});
			settle(map, field);
		}
	});
}
