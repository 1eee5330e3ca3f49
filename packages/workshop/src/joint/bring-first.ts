import * as Y from 'yjs';
import { exampleMaps, type ExampleMap } from '../document/layout.ts';
import { TEXT_FIELDS, type Example } from '../example/example.ts';
import { fingerprint } from './fingerprint.ts';
import { JOINT_FIELDS, type Source } from './joint-example.ts';
import { markOf, seenKey } from './room-version.ts';

/** More examples than a room will ever have: keeps those of one room together, in their order. */
const PLACES_OF_A_ROOM = 10_000;

/**
 * Brings examples into the joint document that were not there, by their places in their room. They are made
 * in an empty document, each by a client whose number follows from what is brought, and come from there as
 * one update: two processes that bring the same make the same edits, byte for byte, and the second time
 * they are nothing new.
 */
export function bringFirst(
	document: Y.Doc,
	source: Source,
	examples: ReadonlyMap<number, Example>,
): void {
	if (examples.size === 0) return;
	const fresh = new Y.Doc();
	fresh.transact(() => {
		for (const [index, example] of examples) {
			const written = JOINT_FIELDS.map((field) => example[field] ?? null);
			fresh.clientID = fingerprint(
				JSON.stringify([example.id, source.roomId, source.number, index, written]),
			);
			exampleMaps(fresh).set(example.id, mapOf(source, example, index));
		}
	});
	Y.applyUpdate(document, Y.encodeStateAsUpdate(fresh));
	fresh.destroy();
}

function mapOf(source: Source, example: Example, index: number): ExampleMap {
	const map: ExampleMap = new Y.Map();
	for (const field of TEXT_FIELDS) map.set(field, new Y.Text(example[field]));
	map.set('decidedBy', example.decidedBy);
	map.set('theme', example.theme);
	for (const field of JOINT_FIELDS) map.set(seenKey(field), markOf(example[field]));
	map.set('roomId', source.roomId);
	map.set('roomNumber', source.number);
	map.set('place', source.number * PLACES_OF_A_ROOM + index);
	return map;
}
