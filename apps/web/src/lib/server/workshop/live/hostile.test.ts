import { createExample, fieldText, readExamples, roomDocumentName } from '@raadgiver/workshop';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { OutgoingMessage } from '@hocuspocus/server';
import * as documents from '../documents.ts';
import { createWorkshop, type TestWorkshop } from '../test-workshop.ts';
import { CLOSE } from './close-codes.ts';
import { CATCH_UP_BYTES, UPDATE_BYTES } from './limits.ts';
import { TestClient } from './test-client.ts';
import { enrol, openLive } from './test-server.ts';

const patient = { timeout: 10_000 };
const example = '5d7c5c5e-0000-4000-8000-000000000001';

let server: Awaited<ReturnType<typeof openLive>>;
let workshop: TestWorkshop;
let roomId: string;
let neighbour: TestClient;
let shared: ReturnType<TestClient['room']>;
let intruder: TestClient;
let opened: ReturnType<TestClient['room']>;

beforeAll(async () => {
	server = await openLive();
});

/** A room in which somebody writes, and somebody else who speaks the protocol as they please. */
beforeEach(async () => {
	workshop = await createWorkshop({ rooms: 1 });
	[roomId = ''] = workshop.roomIds;
	neighbour = await connect();
	shared = neighbour.room(roomId);
	await kept();
	createExample(shared.document, example, 1);
	fieldText(shared.document, example, 'title')?.insert(0, 'Én indgang');
	await kept();
	intruder = await connect();
	opened = intruder.room(roomId);
	await vi.waitFor(() => expect(opened.isSynced).toBe(true), patient);
});

afterEach(() => {
	neighbour.close();
	intruder.close();
});

afterAll(() => server.close());

async function connect(): Promise<TestClient> {
	const { cookie } = await enrol(workshop.id, roomId);
	// Who was closed does not come again while the test looks.
	return new TestClient({ url: server.url, workshopId: workshop.id, cookie, patience: 60_000 });
}

const kept = () =>
	vi.waitFor(() => {
		expect(shared.isSynced).toBe(true);
		expect(shared.unsyncedChanges).toBe(0);
	}, patient);

const message = () => new OutgoingMessage(roomDocumentName(roomId));
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
	fieldText(shared.document, example, 'title')?.insert(0, 'Nu: ');
	await kept();
	const stored = readExamples(await documents.read(roomId));
	expect(stored).toMatchObject([{ title: 'Nu: Én indgang' }]);
});

test('a document does not grow without end', async () => {
	for (let sent = 0; sent < 9; sent += 1) intruder.socket.send(update(textOf(UPDATE_BYTES - 1024)));
	await vi.waitFor(() => expect(intruder.closings[0]?.code).toBe(CLOSE.tooBig.code), patient);
	await kept();
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

test('a request without one of our pages behind it gets no socket', async () => {
	const socket = new WebSocket(`${server.url}/live/${workshop.id}`);
	const status = await new Promise((resolve) => {
		socket.on('error', () => undefined);
		socket.on('unexpected-response', (_request, { statusCode }) => resolve(statusCode));
	});
	socket.terminate();
	expect(status).toBe(403);
});
