import { createExample, fieldText, readExamples, roomDocumentName } from '@raadgiver/workshop';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type * as Y from 'yjs';
import { database } from '#lib/server/database.ts';
import { changed } from '../changed.ts';
import * as documents from '../documents.ts';
import { createWorkshop, enterPhase, type TestWorkshop } from '../test-workshop.ts';
import { CLOSE } from './close-codes.ts';
import { TestClient } from './test-client.ts';
import { enrol, openLive, signIn } from './test-server.ts';

const patient = { timeout: 10_000 };
const example = '5d7c5c5e-0000-4000-8000-000000000001';

let server: Awaited<ReturnType<typeof openLive>>;
let workshop: TestWorkshop;
let roomId: string;
let otherRoomId: string;
let clients: TestClient[] = [];

beforeAll(async () => {
	server = await openLive();
});

beforeEach(async () => {
	workshop = await createWorkshop({ rooms: 2 });
	[roomId = '', otherRoomId = ''] = workshop.roomIds;
});

afterEach(() => {
	for (const client of clients) client.close();
	clients = [];
});

afterAll(() => server.close());

function connect(cookie: string, choices: { leads?: boolean; origin?: string } = {}): TestClient {
	const client = new TestClient({ url: server.url, workshopId: workshop.id, cookie, ...choices });
	clients.push(client);
	return client;
}

async function participant(room = roomId) {
	const enrolled = await enrol(workshop.id, room);
	return { ...enrolled, client: connect(enrolled.cookie) };
}

const leader = async () => connect(await signIn(workshop.facilitator.personId), { leads: true });

/** Until all that was written has been acknowledged. */
const kept = (provider: ReturnType<TestClient['room']>) =>
	vi.waitFor(() => {
		expect(provider.isSynced).toBe(true);
		expect(provider.unsyncedChanges).toBe(0);
	}, patient);

function write(document: Y.Doc, text: string): void {
	createExample(document, example, 1);
	fieldText(document, example, 'title')?.insert(0, text);
}

const titles = (document: Y.Doc) => readExamples(document).map(({ title }) => title);
const storedTitles = async (room = roomId) => titles(await documents.read(room));

const updateCommitted = (change: (id: string) => Promise<unknown>) =>
	database.$transaction(async (transaction) => {
		await change(workshop.id);
		await changed(transaction, workshop.id);
	});

test('what is acknowledged stands in the database, and the others see it', async () => {
	const one = (await participant()).client.room(roomId);
	const other = (await participant()).client.room(roomId);
	await Promise.all([kept(one), kept(other)]);
	write(one.document, 'Én indgang');
	await kept(one);
	expect(await storedTitles()).toEqual(['Én indgang']);
	await vi.waitFor(() => expect(titles(other.document)).toEqual(['Én indgang']), patient);
});

test('everybody is told of the workshop, their room and themselves', async () => {
	const { client, id, name } = await participant();
	const { name: neighbour, client: neighbourClient } = await participant();
	await vi.waitFor(() => {
		expect(client.last('workshop')?.workshop).toMatchObject({
			status: 'running',
			phase: { kind: 'breakout', place: 3 },
		});
		expect(client.last('you')?.you).toEqual({ participantId: id, name, roomId, removed: false });
		expect(client.last('room')?.room).toMatchObject({
			id: roomId,
			open: true,
			members: [
				{ name, here: true },
				{ name: neighbour, here: true },
			],
		});
	}, patient);
	neighbourClient.close();
	await vi.waitFor(
		() =>
			expect(client.last('room')?.room?.members).toMatchObject([{ here: true }, { here: false }]),
		patient,
	);
});

test('a committed change reaches those whom it concerns', async () => {
	const { client } = await participant();
	await vi.waitFor(() => expect(client.last('workshop')).toBeDefined(), patient);
	await updateCommitted((workshopId) =>
		database.workshopMessage.create({
			data: { workshopId, text: 'To minutter endnu', writtenBy: 'Karen' },
		}),
	);
	await vi.waitFor(
		() =>
			expect(client.last('workshop')?.workshop.messages).toMatchObject([
				{ text: 'To minutter endnu', writtenBy: 'Karen' },
			]),
		patient,
	);
});

test('the server says what time it is', async () => {
	const { client } = await participant();
	await vi.waitFor(() => expect(client.channel.isAuthenticated).toBe(true), patient);
	client.ask({ kind: 'clock', asked: 17 });
	await vi.waitFor(() => expect(client.last('clock')?.asked).toBe(17), patient);
	expect(Math.abs((client.last('clock')?.now ?? 0) - Date.now())).toBeLessThan(5_000);
});

test('whoever is in another room, or knows no cookie, opens no room', async () => {
	const { cookie } = await enrol(workshop.id, otherRoomId);
	const refused = vi.fn();
	const providers = ['deltager-nothing=1', cookie].map((held) => connect(held).room(roomId));
	for (const provider of providers) provider.on('authenticationFailed', refused);
	await vi.waitFor(() => expect(refused).toHaveBeenCalledTimes(2), patient);
	expect(providers.map(({ isSynced }) => isSynced)).toEqual([false, false]);
});

test("another page's socket is refused, whatever its cookies", async () => {
	const { cookie } = await enrol(workshop.id, roomId);
	const client = connect(cookie, { origin: 'https://elsewhere.example' });
	await vi.waitFor(() => expect(client.closings).not.toEqual([]), patient);
	expect(client.channel.isAuthenticated).toBe(false);
});

test('an edit by the server is seen by those who write', async () => {
	const provider = (await participant()).client.room(roomId);
	await kept(provider);
	await documents.edit(roomId, (document) => write(document, 'Fra serveren'));
	await vi.waitFor(() => expect(titles(provider.document)).toEqual(['Fra serveren']), patient);
	provider.document.transact(() =>
		fieldText(provider.document, example, 'title')?.insert(0, 'Nu: '),
	);
	await kept(provider);
	expect(await storedTitles()).toEqual(['Nu: Fra serveren']);
});

test('nothing is taken outside of the time, and all of it when the room is opened again', async () => {
	await enterPhase(workshop.id, 'talk');
	const { client } = await participant();
	const provider = client.room(roomId);
	await vi.waitFor(() => expect(provider.isSynced).toBe(true), patient);
	write(provider.document, 'For tidligt');
	await vi.waitFor(() => expect(client.last('room')?.room?.open).toBe(false), patient);
	expect(await storedTitles()).toEqual([]);
	await enterPhase(workshop.id, 'breakout');
	await updateCommitted(() => Promise.resolve());
	await vi.waitFor(() => expect(client.last('room')?.room?.open).toBe(true), patient);
	provider.forceSync();
	await kept(provider);
	await vi.waitFor(async () => expect(await storedTitles()).toEqual(['For tidligt']), patient);
});

test('whoever is moved leaves the old room and gets into the new one', async () => {
	const { client, id } = await participant();
	const old = client.room(roomId);
	await kept(old);
	const closed = vi.fn();
	old.on('close', closed);
	await updateCommitted(() =>
		database.workshopParticipant.update({ where: { id }, data: { roomId: otherRoomId } }),
	);
	await vi.waitFor(() => expect(closed).toHaveBeenCalled(), patient);
	expect(client.last('you')?.you.roomId).toBe(otherRoomId);
	await kept(client.room(otherRoomId));
});

test('whoever is put out is told, and is not let in again', async () => {
	const { client, id } = await participant();
	await kept(client.room(roomId));
	await updateCommitted(() =>
		database.workshopParticipant.update({ where: { id }, data: { removedAt: new Date() } }),
	);
	await vi.waitFor(() => expect(client.last('you')?.you.removed).toBe(true), patient);
	await vi.waitFor(() => expect(client.closings).toMatchObject([CLOSE.unknown]), patient);
});

test('a facilitator goes into any room, and is told of it', async () => {
	const client = await leader();
	await kept(client.room(otherRoomId));
	await vi.waitFor(() => expect(client.last('room')?.room?.id).toBe(otherRoomId), patient);
	expect(client.last('you')?.you).toMatchObject({ removed: false });
	expect(client.last('you')?.you).not.toHaveProperty('participantId');
});

test('a second process is refused while the first holds the workshop, and takes over after it', async () => {
	const first = await openLive();
	const second = await openLive();
	const { cookie } = await enrol(workshop.id, roomId);
	const open = ({ url }: { url: string }) => {
		const client = new TestClient({ url, workshopId: workshop.id, cookie, patience: 250 });
		clients.push(client);
		return client;
	};
	const provider = open(first).room(roomId);
	await kept(provider);
	write(provider.document, 'Før');
	await kept(provider);
	const late = open(second);
	await vi.waitFor(() => expect(late.closings).toMatchObject([CLOSE.elsewhere]), patient);
	await first.close();
	const next = late.room(roomId);
	await kept(next);
	expect(titles(next.document)).toEqual(['Før']);
	late.close();
	await second.close();
});

test('a document that cannot be loaded is refused, and never begun anew', async () => {
	await database.workshopUpdate.create({
		data: { documentId: roomId, update: new Uint8Array([1, 255, 255, 255]) },
	});
	const provider = (await participant()).client.room(roomId);
	const refused = vi.fn();
	provider.on('authenticationFailed', refused);
	await vi.waitFor(() => expect(refused).toHaveBeenCalled(), patient);
	expect(provider.isSynced).toBe(false);
	expect(roomDocumentName(roomId)).toBe(provider.configuration.name);
});
