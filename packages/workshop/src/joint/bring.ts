import * as Y from 'yjs';
import { exampleMaps, type ExampleMap } from '../document/layout.ts';
import type { Example } from '../example/example.ts';
import { bringFirst } from './bring-first.ts';
import { JOINT_FIELDS } from './joint-example.ts';
import { markOf, readField, roomKey, seenKey, setChanged, takeField } from './room-version.ts';

/**
 * Brings the examples of a room into the joint document, and brings them again when the room has changed
 * them: as often as one likes, and from several processes at once. Bringing the same again changes nothing,
 * and makes no update.
 *
 * A field that the plenary has not touched follows the room. Where it has, its own text stands, and the
 * room's newer one is kept beside (`later`) until somebody takes or leaves it. What the room has taken out
 * stays and is marked; it does not come where it has not been yet, and neither does an empty example.
 * An example keeps the room that it first came from. A room that was merged into another must not be
 * brought any more: its examples live on in that one, and the older texts would count as newer.
 */
export function bring(
	document: Y.Doc,
	room: { readonly id: string; readonly number: number },
	examples: readonly Example[],
): void {
	const source = { roomId: room.id, number: room.number };
	const maps = exampleMaps(document);
	const [fresh, standing] = [new Map<number, Example>(), new Map<ExampleMap, Example>()];
	for (const [index, example] of examples.entries()) {
		const map = maps.get(example.id);
		if (map instanceof Y.Map) standing.set(map, example);
		else if (!example.removed && hasText(example)) fresh.set(index, example);
	}
	bringFirst(document, source, fresh);
	document.transact(() => {
		for (const [map, example] of standing) bringAgain(map, example);
	});
}

function bringAgain(map: ExampleMap, example: Example): void {
	for (const field of JOINT_FIELDS) {
		const written = example[field];
		const seen = map.get(seenKey(field));
		const current = readField(map, field);
		const isNew = markOf(written) !== seen;
		const isUntouched = markOf(current) === seen || current === written;
		if (isNew && isUntouched) takeField(map, field, written);
		if (map.has(roomKey(field)) || (isNew && !isUntouched)) {
			setChanged(map, roomKey(field), written);
		}
	}
	if (example.removed !== (map.get('removedInRoom') === true)) {
		map.set('removedInRoom', example.removed);
	}
}

/** Whether there is anything to read in an example. */
function hasText({ title, what, needs, dissent }: Example): boolean {
	return `${title}${what}${needs}${dissent}`.trim() !== '';
}
