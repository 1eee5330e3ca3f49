import { OutgoingMessage } from '@hocuspocus/server';
import { roomDocumentName } from '@raadgiver/workshop';
import { beforeEach, expect, vi } from 'vitest';
import * as Y from 'yjs';
import * as documents from '../documents/documents.ts';
import type { TestClient } from './test-client.ts';
import { kept, openStage, patient, type Room, titles, write } from './test-stage.ts';

/**
 * For each test a room in which somebody writes (`shared`), and an intruder who has it open too (`opened`)
 * and speaks the protocol as they please.
 */
export function openBreakIn() {
	const stage = openStage({ rooms: 1 });
	let shared: Room;
	let intruder: TestClient;
	let opened: Room;

	beforeEach(async () => {
		shared = await stage.openRoom();
		write(shared.document, 'Én indgang');
		await kept(shared);
		// Who was closed does not come again while the test looks.
		intruder = (await stage.participant(stage.roomId, { patience: 60_000 })).client;
		opened = intruder.room(stage.roomId);
		await vi.waitFor(() => expect(opened.isSynced).toBe(true), patient);
	});

	const message = () => new OutgoingMessage(roomDocumentName(stage.roomId));
	return {
		stage,
		get shared() {
			return shared;
		},
		get intruder() {
			return intruder;
		},
		get opened() {
			return opened;
		},
		/** A message about the room, to be gone on with. */
		message,
		/** The message that brings an edit. */
		update: (bytes: Uint8Array) => message().createSyncMessage().writeUpdate(bytes).toUint8Array(),
		/** An edit of the room as it stands, by somebody who writes under this number. */
		editAs(number: number, change: (document: Y.Doc) => void): Uint8Array {
			const document = new Y.Doc();
			Y.applyUpdate(document, Y.encodeStateAsUpdate(opened.document));
			const before = Y.encodeStateVector(document);
			document.clientID = number;
			document.transact(() => change(document));
			return Y.encodeStateAsUpdate(document, before);
		},
		/** Until the intruder was closed, and why. */
		closed: (code: number) =>
			vi.waitFor(() => expect(intruder.closings[0]?.code).toBe(code), patient),
		storedTitles: async () => titles(await documents.read(stage.roomId)),
	};
}
