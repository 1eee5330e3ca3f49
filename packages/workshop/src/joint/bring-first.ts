import * as Y from 'yjs';
import { exampleMaps, type ExampleMap } from '../document/layout.ts';
import { TEXT_FIELDS, type Example } from '../example/example.ts';
import { fingerprint } from './fingerprint.ts';
import { JOINT_FIELDS, type Source } from './joint-example.ts';
import { roomKey, seenKey } from './room-version.ts';

/** More examples than a room will ever have: keeps those of one room together, in their order. */
const PLACES_OF_A_ROOM = 10_000;

/**
 * Brings an example into the joint document that was not there. It is made in an empty document whose
 * client's number follows from what is brought, and comes from there as one update: two processes that
 * bring the same make the same update, byte for byte, and the second one is nothing new.
 */
export function bringFirst(document: Y.Doc, source: Source, example: Example, index: number): void {
	const fresh = new Y.Doc();
	const brought = JOINT_FIELDS.map((field) => example[field] ?? null);
	fresh.clientID = fingerprint(
		JSON.stringify([example.id, source.roomId, source.number, index, brought]),
	);
	const map: ExampleMap = new Y.Map();
	for (const field of TEXT_FIELDS) map.set(field, new Y.Text(example[field]));
	map.set('decidedBy', example.decidedBy);
	map.set('theme', example.theme);
	for (const field of JOINT_FIELDS) {
		map.set(roomKey(field), example[field]);
		map.set(seenKey(field), example[field]);
	}
	map.set('roomId', source.roomId);
	map.set('roomNumber', source.number);
	map.set('place', source.number * PLACES_OF_A_ROOM + index);
	exampleMaps(fresh).set(example.id, map);
	Y.applyUpdate(document, Y.encodeStateAsUpdate(fresh));
	fresh.destroy();
}
