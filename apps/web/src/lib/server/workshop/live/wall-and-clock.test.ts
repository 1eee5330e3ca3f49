import { createExample, fieldText, readExamples, type WallRoom } from '@raadgiver/workshop';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type * as Y from 'yjs';
import { database } from '#lib/server/database.ts';
import { changed } from '../changed.ts';
import { compact } from '../compacting.ts';
import * as documents from '../documents.ts';
import { createWorkshop, type TestWorkshop } from '../test-workshop.ts';
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

function connect(cookie: string, leads = false): TestClient {
	const client = new TestClient({ url: server.url, workshopId: workshop.id, cookie, leads });
	clients.push(client);
	return client;
}

async function openRoom() {
	const provider = connect((await enrol(workshop.id, roomId)).cookie).room(roomId);
	await kept(provider);
	return provider;
}

const kept = (provider: ReturnType<TestClient['room']>) =>
	vi.waitFor(() => {
		expect(provider.isSynced).toBe(true);
		expect(provider.unsyncedChanges).toBe(0);
	}, patient);

function write(document: Y.Doc, text: string): void {
	createExample(document, example, 1);
	fieldText(document, example, 'title')?.insert(0, text);
}

/** A facilitator before the wall, and every message about it. */
async function watch(): Promise<{
	client: TestClient;
	told: { whole: boolean; rooms: readonly WallRoom[] }[];
}> {
	const told: { whole: boolean; rooms: readonly WallRoom[] }[] = [];
	const cookie = await signIn(workshop.facilitator.personId);
	const client = new TestClient({
		url: server.url,
		workshopId: workshop.id,
		cookie,
		leads: true,
		onMessage: (message) => {
			if (message.kind === 'wall') told.push(message);
		},
	});
	clients.push(client);
	await vi.waitFor(() => expect(client.channel.isAuthenticated).toBe(true), patient);
	client.ask({ kind: 'watch', what: 'wall' });
	client.ask({ kind: 'watch', what: 'screen' });
	await vi.waitFor(() => expect(told[0]?.whole).toBe(true), patient);
	return { client, told };
}

test('the wall shows every room, and then those that change', async () => {
	await documents.edit(otherRoomId, (document) => write(document, 'Skrevet før'));
	const { client, told } = await watch();
	expect(told[0]?.rooms.map(({ examples }) => examples.map(({ title }) => title))).toEqual([
		[],
		['Skrevet før'],
	]);
	const provider = await openRoom();
	write(provider.document, 'Én indgang');
	const latest = () => told.flatMap(({ rooms }) => rooms).findLast(({ id }) => id === roomId);
	await vi.waitFor(
		() =>
			expect(latest()).toMatchObject({
				examples: [{ title: 'Én indgang' }],
				members: [{ here: true }],
			}),
		patient,
	);
	expect(told.slice(1).every(({ whole }) => !whole)).toBe(true);
	await vi.waitFor(
		() =>
			expect(client.last('screen')?.screen).toEqual({
				participants: 1,
				here: 1,
				rooms: 2,
				handedIn: 0,
				examples: 2,
			}),
		patient,
	);
});

test('a participant who wants the wall is told nothing of it', async () => {
	const client = connect((await enrol(workshop.id, roomId)).cookie);
	await vi.waitFor(() => expect(client.channel.isAuthenticated).toBe(true), patient);
	client.ask({ kind: 'watch', what: 'wall' });
	client.ask({ kind: 'clock', asked: 1 });
	await vi.waitFor(() => expect(client.last('clock')).toBeDefined(), patient);
	expect(client.last('wall')).toBeUndefined();
});

test('work in groups ends by itself, and what was written stands in the joint document', async () => {
	const provider = await openRoom();
	write(provider.document, 'Én indgang');
	await kept(provider);
	await database.$transaction(async (transaction) => {
		await transaction.workshop.update({
			where: { id: workshop.id },
			data: { phaseEndsAt: new Date() },
		});
		await changed(transaction, workshop.id);
	});
	await vi.waitFor(async () => {
		const { phase } = await database.workshop.findUniqueOrThrow({
			where: { id: workshop.id },
			select: { phase: { select: { kind: true } } },
		});
		expect(phase?.kind).toBe('plenary');
	}, patient);
	await vi.waitFor(async () => {
		const joint = readExamples(await documents.read(workshop.id));
		expect(joint).toMatchObject([{ title: 'Én indgang' }]);
	}, patient);
});

test('how a room read is written down', async () => {
	const provider = await openRoom();
	write(provider.document, 'Én indgang');
	await kept(provider);
	await vi.waitFor(
		async () =>
			expect(
				await database.workshopMoment.findMany({ where: { documentId: roomId } }),
			).toMatchObject([{ content: [{ id: example }] }]),
		patient,
	);
});

test('rows are merged while somebody writes, and nothing is lost or doubled', async () => {
	const provider = await openRoom();
	write(provider.document, '');
	for (let letter = 0; letter < 30; letter += 1) {
		fieldText(provider.document, example, 'title')?.insert(
			letter,
			'abcdefghijklmnopqrstuvwxyzæøå!'[letter] ?? '',
		);
		if (letter % 10 === 5) await compact(roomId);
	}
	await kept(provider);
	await compact(roomId);
	expect(await database.workshopUpdate.count({ where: { documentId: roomId } })).toBe(1);
	const [stored] = readExamples(await documents.read(roomId));
	expect(stored?.title).toBe('abcdefghijklmnopqrstuvwxyzæøå!');
});

test('a process that wants a workshop gets it when nobody comes to the other one', async () => {
	const second = await openLive();
	const { cookie } = await enrol(workshop.id, roomId);
	const first = connect(cookie).room(roomId);
	await kept(first);
	const late = new TestClient({
		url: second.url,
		workshopId: workshop.id,
		cookie,
		patience: 1_000,
	});
	clients.push(late);
	await vi.waitFor(() => expect(late.channel.isAuthenticated).toBe(true), { timeout: 25_000 });
	await second.close();
});
