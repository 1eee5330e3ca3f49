import type { Prisma } from '@raadgiver/db';
import { createExample, fieldText, readExamples } from '@raadgiver/workshop';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import type * as Y from 'yjs';
import { database } from '#lib/server/database.ts';
import { changed } from '../changed.ts';
import { createWorkshop, type TestWorkshop } from '../test-workshop.ts';
import { TestClient } from './test-client.ts';
import { enrol, openLive, signIn } from './test-server.ts';

export type Room = ReturnType<TestClient['room']>;

/** What a test waits for at most, on a machine that does ten other things. */
export const patient = { timeout: 20_000 };

/** The example that everybody writes in. */
export const EXAMPLE = '5d7c5c5e-0000-4000-8000-000000000001';

type Choices = Partial<Omit<ConstructorParameters<typeof TestClient>[0], 'workshopId' | 'cookie'>>;

/**
 * The sockets of a process for all tests of a file, and for each test a new workshop that is in groups;
 * the browsers of a test are closed after it.
 */
export function openStage({ rooms = 2 } = {}) {
	let server: Awaited<ReturnType<typeof openLive>>;
	let workshop: TestWorkshop;
	let clients: TestClient[] = [];

	beforeAll(async () => {
		server = await openLive();
	});
	beforeEach(async () => {
		workshop = await createWorkshop({ rooms });
	});
	afterEach(() => {
		for (const client of clients) client.close();
		clients = [];
	});
	afterAll(() => server.close());

	function connect(cookie: string, choices: Choices = {}): TestClient {
		const { url } = server;
		const client = new TestClient({ url, workshopId: workshop.id, cookie, ...choices });
		clients.push(client);
		return client;
	}

	return {
		get url() {
			return server.url;
		},
		get workshop() {
			return workshop;
		},
		get roomId() {
			return workshop.roomIds[0] ?? '';
		},
		get otherRoomId() {
			return workshop.roomIds[1] ?? '';
		},
		connect,
		/** Changes rows as every command does: the process that has the sockets hears of it. */
		commit: (change: (transaction: Prisma.TransactionClient) => Promise<unknown>) =>
			database.$transaction(async (transaction) => {
				await change(transaction);
				await changed(transaction, workshop.id);
			}),
		/** Somebody new in the first room, or in this one. */
		participant: async (roomId = workshop.roomIds[0], choices: Choices = {}) => {
			const enrolled = await enrol(workshop.id, roomId);
			return { ...enrolled, client: connect(enrolled.cookie, choices) };
		},
		/** Somebody new, who has the first room open. */
		openRoom: async (): Promise<Room> => {
			const [roomId = ''] = workshop.roomIds;
			const room = connect((await enrol(workshop.id, roomId)).cookie).room(roomId);
			await kept(room);
			return room;
		},
		leader: async (choices: Choices = {}) =>
			connect(await signIn(workshop.facilitator.personId), { ...choices, leads: true }),
	};
}

/** Until all that was written has been acknowledged. */
export function kept(room: Room): Promise<void> {
	return vi.waitFor(() => {
		expect(room.isSynced).toBe(true);
		expect(room.unsyncedChanges).toBe(0);
	}, patient);
}

/** Begins the example, unless somebody has, and writes at the head of its title. */
export function write(document: Y.Doc, text: string): void {
	createExample(document, EXAMPLE, 1);
	fieldText(document, EXAMPLE, 'title')?.insert(0, text);
}

export const titles = (document: Y.Doc) => readExamples(document).map(({ title }) => title);
