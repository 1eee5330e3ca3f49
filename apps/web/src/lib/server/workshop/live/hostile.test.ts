import { randomUUID } from 'node:crypto';
import {
	createExample,
	exampleMaps,
	fieldText,
	notesText,
	roomDocumentName,
	setTheme,
} from '@raadgiver/workshop';
import { beforeEach, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { IncomingMessage, OutgoingMessage } from '@hocuspocus/server';
import * as documents from '../documents/documents.ts';
import { CLOSE } from './close-codes.ts';
import { TEXT_LIMITS } from '#lib/workshop/room/text-limits.ts';
import { AT_ONCE, CATCH_UP_BYTES, EXAMPLES, NUMBERS, UPDATE_BYTES } from './limits.ts';
import type { TestClient } from './test-client.ts';
import { EXAMPLE, kept, openStage, patient, type Room, titles, write } from './test-stage.ts';

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

/** An edit of the room as it stands, by somebody who writes under this number. */
function editAs(number: number, change: (document: Y.Doc) => void): Uint8Array {
	const document = new Y.Doc();
	Y.applyUpdate(document, Y.encodeStateAsUpdate(opened.document));
	const before = Y.encodeStateVector(document);
	document.clientID = number;
	document.transact(() => change(document));
	return Y.encodeStateAsUpdate(document, before);
}

const own = (change: (document: Y.Doc) => void) => () => update(editAs(7, change));
const example = (document: Y.Doc) => exampleMaps(document).get(EXAMPLE);

/** Numbers one after the other, as Yjs writes them; up to 127 each is a byte. */
function written(numbers: readonly number[]): Uint8Array {
	const bytes = new IncomingMessage(new Uint8Array());
	for (const number of numbers) bytes.writeVarUint(number);
	return bytes.toUint8Array();
}

/** One writer with two stretches of deleted text from the first place on, too long to be counted further. */
const beyondCounting = () => written([1, 2, 7, 0, 0, Number.MAX_SAFE_INTEGER, 0, 100, 0]);

/** Takes out what was never written: a thousand million letters of somebody’s. */
const billionsDeleted = () => written([0, 1, shared.document.clientID, 1, 0, 2 ** 30]);

/** Lists within lists, as deep as an edit may be long: the mark of a list, and how many are in it. */
const bottomless = () =>
	written([1, 1, 7, 0, 8, 1, 1, 120, 1, ...Array.from({ length: 100_000 }, () => [117, 1]).flat()]);

/** Asks for what came after a million writers’ last words. */
function millionWriters(): Uint8Array {
	const writers = Array.from({ length: 2_000 }, (_, writer) => [writer, 1]).flat();
	const question = written([1_000_000, ...writers]);
	const start = [...message().createSyncMessage().toUint8Array()];
	return new Uint8Array([...start, ...written([0, question.length]), ...question]);
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
	['a deletion of what was never written', () => update(billionsDeleted()), CLOSE.broken],
	['lists without a bottom', () => update(bottomless()), CLOSE.broken],
	['a question about a million writers', millionWriters, CLOSE.broken],
	['more than can be counted', () => update(beyondCounting()), CLOSE.broken],
	[
		'a document under a name with something behind it',
		() =>
			new OutgoingMessage(`${roomDocumentName(stage.roomId)}\0again`)
				.writeStateless('{}')
				.toUint8Array(),
		CLOSE.broken,
	],
	[
		'a text beside those of the room',
		own((document) => document.getText('x').insert(0, 'x')),
		CLOSE.broken,
	],
	['a field that there is not', own((document) => example(document)?.set('x', 1)), CLOSE.broken],
	[
		'a document in a document',
		own((document) => example(document)?.set('title', new Y.Doc())),
		CLOSE.broken,
	],
	[
		'a list for a text',
		own((document) => example(document)?.set('title', new Y.Array())),
		CLOSE.broken,
	],
	['a place that is none', own((document) => example(document)?.set('place', {})), CLOSE.broken],
	[
		'a theme as long as a book',
		own((document) => setTheme(document, EXAMPLE, 'x'.repeat(201))),
		CLOSE.broken,
	],
	[
		'a theme with a character that no text may hold',
		own((document) => setTheme(document, EXAMPLE, '\u0000')),
		CLOSE.broken,
	],
	[
		'a field that every object has',
		own((document) => example(document)?.set('toString', 1)),
		CLOSE.broken,
	],
	[
		'an example under a name that is no id',
		own((document) => createExample(document, 'x', 2)),
		CLOSE.broken,
	],
	[
		'an example under another’s id in capitals',
		own((document) => createExample(document, EXAMPLE.toUpperCase(), 2)),
		CLOSE.broken,
	],
	[
		'a picture in a text',
		own((document) => notesText(document).insertEmbed(0, { image: 'x' })),
		CLOSE.broken,
	],
	[
		'a character that no text may hold',
		own((document) => notesText(document).insert(0, '\u0000')),
		CLOSE.broken,
	],
	[
		'a title as long as a book',
		own((document) => fieldText(document, EXAMPLE, 'title')?.insert(0, 'x'.repeat(200_000))),
		CLOSE.tooBig,
	],
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
	for (let number = 10; number < 19; number += 1) {
		const id = randomUUID();
		const change = (document: Y.Doc) => {
			createExample(document, id, number);
			fieldText(document, id, 'what')?.insert(0, 'x'.repeat(TEXT_LIMITS.what * AT_ONCE));
		};
		intruder.socket.send(update(editAs(number, change)));
	}
	await vi.waitFor(() => expect(intruder.closings[0]?.code).toBe(CLOSE.tooBig.code), patient);
	await kept(shared);
});

test('nobody writes on under another’s number', async () => {
	const forged = editAs(shared.document.clientID, (document) => write(document, 'Falsk: '));
	intruder.socket.send(update(forged));
	await vi.waitFor(() => expect(intruder.closings[0]?.code).toBe(CLOSE.forged.code), patient);
	write(shared.document, 'Nu: ');
	await kept(shared);
	expect(await storedTitles()).toEqual(['Nu: Én indgang']);
});

test('nobody takes the number of somebody who has only looked in', async () => {
	const seen = () => opened.awareness?.getStates().has(reader.document.clientID);
	const reader = (await stage.participant()).client.room(stage.roomId);
	reader.setAwarenessField('caret', 'here');
	await vi.waitFor(() => expect(seen()).toBe(true), patient);
	intruder.socket.send(
		update(editAs(reader.document.clientID, (document) => write(document, 'Falsk: '))),
	);
	await vi.waitFor(() => expect(intruder.closings[0]?.code).toBe(CLOSE.forged.code), patient);
	write(reader.document, 'Nu: ');
	await kept(reader);
	expect(await storedTitles()).toEqual(['Nu: Én indgang']);
});

test('a number stays whose it was while nobody is in the room', async () => {
	const number = shared.document.clientID;
	const copy = editAs(number, (document) => write(document, 'Falsk: '));
	shared.destroy();
	opened.destroy();
	const late = (await stage.participant(stage.roomId, { patience: 60_000 })).client;
	await kept(late.room(stage.roomId));
	late.socket.send(update(copy));
	await vi.waitFor(() => expect(late.closings[0]?.code).toBe(CLOSE.forged.code), patient);
	expect(await storedTitles()).toEqual(['Én indgang']);
});

test('whoever loads the page anew goes on under the number from before', async () => {
	const { client, cookie } = await stage.participant();
	const before = client.room(stage.roomId);
	await kept(before);
	write(before.document, 'Nu: ');
	await kept(before);
	client.close();
	write(before.document, 'Først: ');
	const again = new Y.Doc();
	Y.applyUpdate(again, Y.encodeStateAsUpdate(before.document));
	await kept(stage.connect(cookie).room(stage.roomId, again));
	expect(await storedTitles()).toEqual(['Først: Nu: Én indgang']);
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

test('nobody fills a room with cursors', async () => {
	const seen = () => [...(shared.awareness?.getStates().keys() ?? [])].length;
	for (let number = 1; number <= NUMBERS + 50; number += 1) {
		const forged = new Awareness(new Y.Doc());
		forged.states.set(number, { caret: 'here' });
		forged.meta.set(number, { clock: 1, lastUpdated: 0 });
		intruder.socket.send(message().createAwarenessUpdateMessage(forged, [number]).toUint8Array());
		forged.destroy();
	}
	intruder.ask({ kind: 'clock', asked: 7 });
	await vi.waitFor(() => expect(intruder.last('clock')?.asked).toBe(7), patient);
	await vi.waitFor(() => expect(seen()).toBeGreaterThan(NUMBERS / 2), patient);
	expect(seen()).toBeLessThanOrEqual(NUMBERS + 2);
});

test('nobody fills a room with examples', async () => {
	const document = new Y.Doc();
	for (let made = 0; made <= EXAMPLES; made += 1) createExample(document, randomUUID(), made);
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
