import { randomUUID } from 'node:crypto';
import { IncomingMessage, OutgoingMessage } from '@hocuspocus/server';
import {
	createExample,
	exampleMaps,
	fieldText,
	notesText,
	roomDocumentName,
	setTheme,
} from '@raadgiver/workshop';
import { expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { TEXT_LIMITS } from '#lib/workshop/room/text-limits.ts';
import { CLOSE } from './close-codes.ts';
import { AT_ONCE, CATCH_UP_BYTES, EXAMPLES, UPDATE_BYTES } from './limits.ts';
import { openBreakIn } from './test-break-in.ts';
import { EXAMPLE, kept, patient, write } from './test-stage.ts';

const scene = openBreakIn();
const { stage, message, update, editAs, storedTitles } = scene;

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
const billionsDeleted = () => written([0, 1, scene.shared.document.clientID, 1, 0, 2 ** 30]);

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
	scene.intruder.socket.send(bytes());
	await scene.closed(code);
	write(scene.shared.document, 'Nu: ');
	await kept(scene.shared);
	expect(await storedTitles()).toEqual(['Nu: Én indgang']);
});

test('whoever was closed is listened to no more', async () => {
	const copy = new Y.Doc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(scene.opened.document));
	write(copy, 'Snydt: ');
	scene.intruder.socket.send(update(new Uint8Array([9, 9, 9, 9])));
	scene.intruder.socket.send(update(Y.encodeStateAsUpdate(copy)));
	await vi.waitFor(() => expect(scene.intruder.closings).not.toEqual([]), patient);
	write(scene.shared.document, 'Nu: ');
	await kept(scene.shared);
	expect(await storedTitles()).toEqual(['Nu: Én indgang']);
});

test('a document does not grow without end', async () => {
	for (let number = 10; number < 19; number += 1) {
		const id = randomUUID();
		const change = (document: Y.Doc) => {
			createExample(document, id, number);
			fieldText(document, id, 'what')?.insert(0, 'x'.repeat(TEXT_LIMITS.what * AT_ONCE));
		};
		scene.intruder.socket.send(update(editAs(number, change)));
	}
	await scene.closed(CLOSE.tooBig.code);
	await kept(scene.shared);
});

test('a flood of messages is cut off', async () => {
	const question = message().writeQueryAwareness().toUint8Array();
	for (let sent = 0; sent < 1_000; sent += 1) scene.intruder.socket.send(question);
	await scene.closed(CLOSE.tooFast.code);
});

test('nobody fills a room with examples', async () => {
	const document = new Y.Doc();
	for (let made = 0; made <= EXAMPLES; made += 1) createExample(document, randomUUID(), made);
	scene.intruder.socket.send(update(Y.encodeStateAsUpdate(document)));
	await scene.closed(CLOSE.tooBig.code);
	write(scene.shared.document, 'Nu: ');
	await kept(scene.shared);
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
