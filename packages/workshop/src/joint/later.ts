import * as Y from 'yjs';
import { exampleMaps, type ExampleMap } from '../document/layout.ts';
import { JOINT_FIELDS, type JointField } from './joint-example.ts';
import { laterOf, markOf, roomKey, seenKey, setChanged, takeField } from './room-version.ts';

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

function eachLater(
	document: Y.Doc,
	id: string,
	settle: (map: ExampleMap, field: JointField) => void,
): void {
	const map = exampleMaps(document).get(id);
	if (!(map instanceof Y.Map)) return;
	const later = laterOf(map) ?? {};
	document.transact(() => {
		for (const field of JOINT_FIELDS.filter((each) => each in later)) settle(map, field);
	});
}
