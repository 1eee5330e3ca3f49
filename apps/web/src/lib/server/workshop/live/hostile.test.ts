import { createExample, roomDocumentName } from '@raadgiver/workshop';
import { beforeEach, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { OutgoingMessage } from '@hocuspocus/server';
import * as documents from '../documents/documents.ts';
import { CLOSE } from './close-codes.ts';
import { CATCH_UP_BYTES, EXAMPLES, UPDATE_BYTES } from './limits.ts';
import type { TestClient } from './test-client.ts';
import { kept, openStage, patient, type Room, titles, write } from './test-stage.ts';

const stage = openStage({ rooms: 1 });

let shared: Room;
let intruder: TestClient;
let opened: Room;

/** A room in which somebody writes, and somebody else who speaks the protocol as they please. */
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
const update = (bytes: Uint8Array) =>
	message().createSyncMessage().writeUpdate(bytes).toUint8Array();

function textOf(length: number): Uint8Array {
	const document = new Y.Doc();
	document.getText('notes').insert(0, 'x'.repeat(length));
	return Y.encodeStateAsUpdate(document);
}

/** The second of two edits, without the first. */
function dangling(): Uint8Array {
	const document = new Y.Doc();
	document.getText('notes').insert(0, 'a');
	const before = Y.encodeStateVector(document);
	document.getText('notes').insert(1, 'b');
	return Y.encodeStateAsUpdate(document, before);
}

const storedTitles = async () => titles(await documents.read(stage.roomId));

test.each([
	['what is no message', () => new Uint8Array([255, 255, 255]), CLOSE.broken],
	[
		'a kind of message that there is not',
		() => message().writeBroadcastStateless('{}').toUint8Array(),
		CLOSE.broken,
	],
	['an edit that cannot be read', () => update(new Uint8Array([9, 9, 9, 9])), CLOSE.broken],
	['an edit that rests on edits nobody has sent', () => update(dangling()), CLOSE.broken],
	['an edit larger than anybody pastes', () => update(textOf(UPDATE_BYTES + 1)), CLOSE.tooBig],
	['a text of a megabyte', () => update(textOf(CATCH_UP_BYTES + 1)), CLOSE.tooBig],
	[
		'a command that there is not',
		() => message().writeStateless('{"kind":"close"}').toUint8Array(),
		CLOSE.broken,
	],
])('%s closes its sender’s socket, and the room is unharmed', async (_what, bytes, { code }) => {
	intruder.socket.send(bytes());
	await vi.waitFor(() => expect(intruder.closings[0]?.code).toBe(code), patient);
	write(shared.document, 'Nu: ');
	await kept(shared);
	expect(await storedTitles()).toEqual(['Nu: Én indgang']);
});

test('whoever was closed is listened to no more', async () => {
	const copy = new Y.Doc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(opened.document));
	write(copy, 'Snydt: ');
	intruder.socket.send(update(new Uint8Array([9, 9, 9, 9])));
	intruder.socket.send(update(Y.encodeStateAsUpdate(copy)));
	await vi.waitFor(() => expect(intruder.closings).not.toEqual([]), patient);
	write(shared.document, 'Nu: ');
	await kept(shared);
	expect(await storedTitles()).toEqual(['Nu: Én indgang']);
});

test('a document does not grow without end', async () => {
	for (let sent = 0; sent < 9; sent += 1) intruder.socket.send(update(textOf(UPDATE_BYTES - 1024)));
	await vi.waitFor(() => expect(intruder.closings[0]?.code).toBe(CLOSE.tooBig.code), patient);
	await kept(shared);
});

test('a flood of messages is cut off', async () => {
	const question = message().writeQueryAwareness().toUint8Array();
	for (let sent = 0; sent < 1_000; sent += 1) intruder.socket.send(question);
	await vi.waitFor(() => expect(intruder.closings[0]?.code).toBe(CLOSE.tooFast.code), patient);
});

test('nobody points at things under another’s name', async () => {
	opened.setAwarenessField('writer', { id: 'x', name: 'Statsministeren' });
	const names = () =>
		[...(shared.awareness?.getStates().values() ?? [])].flatMap(
			(state) => (state['writer'] as { name?: string } | undefined)?.name ?? [],
		);
	await vi.waitFor(
		() => expect(names()).toContainEqual(expect.stringMatching(/^Deltager/)),
		patient,
	);
	expect(names()).not.toContain('Statsministeren');
});

test('nobody moves another’s cursor, not even with a clock far ahead', async () => {
	const seen = () => opened.awareness?.getStates().get(shared.document.clientID);
	shared.setAwarenessField('caret', 'here');
	await vi.waitFor(() => expect(seen()).toMatchObject({ caret: 'here' }), patient);
	const forged = new Awareness(new Y.Doc());
	forged.states.set(shared.document.clientID, { caret: 'elsewhere' });
	forged.meta.set(shared.document.clientID, { clock: 2 ** 31, lastUpdated: 0 });
	intruder.socket.send(message().createAwarenessUpdateMessage(forged).toUint8Array());
	shared.setAwarenessField('caret', 'further');
	await vi.waitFor(() => expect(seen()).toMatchObject({ caret: 'further' }), patient);
	forged.destroy();
});

test('nobody fills a room with examples', async () => {
	const document = new Y.Doc();
	for (let made = 0; made <= EXAMPLES; made += 1) createExample(document, `${made}`, made);
	intruder.socket.send(update(Y.encodeStateAsUpdate(document)));
	await vi.waitFor(() => expect(intruder.closings[0]?.code).toBe(CLOSE.tooBig.code), patient);
	write(shared.document, 'Nu: ');
	await kept(shared);
	expect(await storedTitles()).toEqual(['Nu: Én indgang']);
});

test('a request without one of our pages behind it gets no socket', async () => {
	const socket = new WebSocket(`${stage.url}/live/${stage.workshop.id}`);
	const status = await new Promise((resolve) => {
		socket.on('error', () => undefined);
		socket.on('unexpected-response', (_request, { statusCode }) => resolve(statusCode));
	});
	socket.terminate();
	expect(status).toBe(403);
});
