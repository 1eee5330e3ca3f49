import '@raadgiver/ui/styles/participant.scss';
import { createExample, fieldText, notesText, readExamples } from '@raadgiver/workshop';
import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import * as Y from 'yjs';
import { accessibilityFaults } from '../../../../../../packages/ui/testing/accessibility-faults.ts';
import LeftBehind from './LeftBehind.svelte';
import { RoomDocument } from './room-document.svelte.ts';
import { keep, readKept } from './saving/kept.ts';
import { listUnsaved } from './saving/unsaved.ts';
import { TestServer } from './test-server.svelte.ts';

const workshopId = 'f1d3';
const id = '0e9b2a43-3b1c-4b0f-9a3c-7f1f9a1f2d11';
const now = () => Date.parse('2027-05-17T12:32:08Z');

let opened: RoomDocument[] = [];

afterEach(() => {
	for (const room of opened) room.close({ forget: true });
	opened = [];
	localStorage.clear();
});

const seatIn = (roomId: string, participantId = 'anna') => ({ workshopId, roomId, participantId });

/** A room on a server of its own, open in this browser, with all of its text here. */
async function open(server: TestServer, roomId: string, roomName: string) {
	const connection = server.connect();
	const kept = { workshopId, participantId: 'anna', roomName };
	const room = new RoomDocument(connection, roomId, { writer: { id: 'anna', name: 'Anna' }, kept });
	opened.push(room);
	await vi.waitFor(() => expect(room.savedAt).toBeDefined());
	return { connection, room };
}

/** Somebody else writes in an example, in another browser. */
function others(server: TestServer, example: string): void {
	const connection = server.connect();
	const document = new Y.Doc();
	connection.provider('theirs', document);
	connection.mend();
	fieldText(document, example, 'title')?.insert(0, 'Bos');
}

/** Somebody has written in a room without a connection, and left it. Returns the room's server. */
async function leave(roomId: string): Promise<TestServer> {
	const server = new TestServer();
	createExample(server.document, id, 1);
	fieldText(server.document, id, 'title')?.insert(0, 'Fast træffetid');
	createExample(server.document, 'b4a1', 2);
	const { connection, room } = await open(server, roomId, 'Gruppe 1');
	others(server, 'b4a1');
	await vi.waitFor(() => expect(room.examples[1]?.title).toBe('Bos'));
	connection.cut();
	fieldText(room.document, id, 'title')?.insert(14, ' i lægehuset');
	notesText(room.document).insert(0, 'Ring til Bo');
	opened = [];
	room.close({ forget: false });
	await vi.waitFor(async () =>
		expect(readExamples(await readKept(seatIn(roomId)))[0]?.title).toBe(
			'Fast træffetid i lægehuset',
		),
	);
	return server;
}

test('what was not saved is written down with what it belongs to, and only that', async () => {
	await leave('room-a');
	expect(listUnsaved(workshopId)).toMatchObject([
		{
			roomName: 'Gruppe 1',
			examples: [{ id, title: 'Fast træffetid i lægehuset' }],
			notes: 'Ring til Bo',
		},
	]);
});

test('it comes to the room that took the other one over, once, and nobody is asked', async () => {
	const old = await leave('room-b');
	const server = new TestServer();
	Y.applyUpdate(server.document, Y.encodeStateAsUpdate(old.document));
	const { room } = await open(server, 'room-c', 'Gruppe 2');
	const screen = await render(LeftBehind, {
		workshopId,
		room: { id: 'room-c', participantId: 'anna', document: room, now },
	});
	await vi.waitFor(() => expect(listUnsaved(workshopId)).toEqual([]));
	expect(readExamples(server.document).map(({ title }) => title)).toEqual([
		'Fast træffetid i lægehuset',
		'Bos',
	]);
	expect(notesText(server.document).toString()).toBe('Ring til Bo');
	expect(screen.container.textContent).not.toContain('Gruppe 1');
});

test('whoever was moved is asked, and puts it into the new room', async () => {
	await leave('room-d');
	const server = new TestServer();
	const { room } = await open(server, 'room-e', 'Gruppe 2');
	const screen = await render(LeftBehind, {
		workshopId,
		room: { id: 'room-e', participantId: 'anna', document: room, now },
	});
	await expect
		.element(screen.getByText('Noget af det, du skrev i Gruppe 1, er ikke gemt'))
		.toBeVisible();
	await expect.element(screen.getByText('Ring til Bo')).toBeVisible();
	expect(await accessibilityFaults(screen.container)).toEqual([]);
	await screen.getByRole('button', { name: 'Sæt det ind i gruppen her' }).click();
	await expect.element(screen.getByText('Det står i gruppen her nu')).toBeVisible();
	const [added] = readExamples(server.document);
	expect(added).toMatchObject({ title: 'Fast træffetid i lægehuset' });
	expect(added?.id).not.toBe(id);
	expect(listUnsaved(workshopId)).toEqual([]);
});

test('where no room is open it is shown, and what is thrown away comes back', async () => {
	await leave('room-f');
	const screen = await render(LeftBehind, { workshopId });
	await expect.element(screen.getByText('Fast træffetid i lægehuset')).toBeVisible();
	expect(screen.getByRole('button', { name: 'Sæt det ind' }).elements()).toEqual([]);
	await screen.getByRole('button', { name: 'Smid det væk' }).click();
	await expect.element(screen.getByText('Det er smidt væk')).toBeVisible();
	expect(listUnsaved(workshopId)).toEqual([]);
	await screen.getByRole('button', { name: 'Fortryd' }).click();
	await expect.element(screen.getByText('Fast træffetid i lægehuset')).toBeVisible();
	expect(listUnsaved(workshopId)).toHaveLength(1);
});

test('back in the same room it is saved, and no longer written down', async () => {
	const server = await leave('room-g');
	await open(server, 'room-g', 'Gruppe 1');
	await vi.waitFor(() =>
		expect(fieldText(server.document, id, 'title')?.toString()).toBe('Fast træffetid i lægehuset'),
	);
	await vi.waitFor(() => expect(listUnsaved(workshopId)).toEqual([]));
});

test('whoever sits at the device next has a text of their own, and is asked about what was left', async () => {
	const server = await leave('room-h');
	const kept = { workshopId, participantId: 'bo', roomName: 'Gruppe 1' };
	const room = new RoomDocument(server.connect(), 'room-h', {
		writer: { id: 'bo', name: 'Bo' },
		kept,
	});
	opened.push(room);
	await vi.waitFor(() => expect(room.savedAt).toBeDefined());
	expect(fieldText(server.document, id, 'title')?.toString()).toBe('Fast træffetid');
	const screen = await render(LeftBehind, {
		workshopId,
		room: { id: 'room-h', participantId: 'bo', document: room, now },
	});
	await screen.getByRole('button', { name: 'Sæt det ind i gruppen her' }).click();
	expect(readExamples(server.document).map(({ title }) => title)).toContain(
		'Fast træffetid i lægehuset',
	);
});

test('what a page left behind that was closed is cleared, but for what is not saved', async () => {
	await leave('room-i');
	const saved = keep(seatIn('room-j'), new Y.Doc());
	await saved.whenSynced;
	await saved.destroy();
	await render(LeftBehind, { workshopId });
	const names = async () => (await indexedDB.databases()).map(({ name }) => name);
	await vi.waitFor(async () => expect(await names()).not.toContain('gruppe/f1d3/room-j/anna'));
	expect(await names()).toContain('gruppe/f1d3/room-i/anna');
});
