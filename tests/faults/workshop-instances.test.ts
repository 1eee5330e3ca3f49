import { fieldText } from '@raadgiver/workshop';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { TestClient } from '../../apps/web/src/lib/server/workshop/live/test-client.ts';
import { type RunningApp, startApp } from '../support/app.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { query } from './query.ts';
import { type HashingProxy, instanceFor, openHashingProxy } from './workshop/hashing-proxy.ts';
import { type SeatedWorkshop, seatWorkshop } from './workshop/house.ts';
import { readDocument } from './workshop/reading.ts';

const patient = { timeout: 40_000 };
const WORKSHOPS = 6;

let file: TestDatabase;
let proxy: HashingProxy;
let apps: RunningApp[];
let workshops: SeatedWorkshop[];
let people: {
	client: TestClient;
	room: ReturnType<TestClient['room']>;
	workshop: SeatedWorkshop;
}[];

const portOf = ({ url }: RunningApp) => Number(new URL(url).port);

beforeAll(async () => {
	file = await createTestDatabase();
	proxy = await openHashingProxy();
	apps = [await startApp({ databaseUrl: file.url }), await startApp({ databaseUrl: file.url })];
	proxy.share(apps.map(portOf));
	workshops = [];
	for (let count = 0; count < WORKSHOPS; count += 1)
		workshops.push(await seatWorkshop(file.url, 1));
	people = workshops.map((workshop) => {
		const [seat] = workshop.seats;
		const client = new TestClient({
			url: `ws://localhost:${proxy.port}`,
			workshopId: workshop.id,
			cookie: seat?.cookie ?? '',
			patience: 500,
		});
		return { client, room: client.room(seat?.roomId ?? ''), workshop };
	});
});

afterAll(async () => {
	for (const { client } of people) client.close();
	proxy.close();
	for (const app of apps) await app.stop();
	await file.drop();
});

const textOf = ({ room, workshop }: (typeof people)[number]) =>
	fieldText(room.document, workshop.roomIds[0] ?? '', 'what');

const kept = () =>
	vi.waitFor(() => {
		for (const { room } of people) expect([room.isSynced, room.unsyncedChanges]).toEqual([true, 0]);
	}, patient);

/** Everybody writes a word, and has it acknowledged. */
async function write(word: string): Promise<void> {
	await kept();
	for (const person of people) textOf(person)?.insert(textOf(person)?.length ?? 0, word);
	await kept();
}

/** How many workshops each instance holds, the fewest first. */
async function held(): Promise<number[]> {
	const rows = await query<{ held: number }>(
		file.url,
		`SELECT count(*)::int AS held FROM pg_locks JOIN pg_database ON pg_database.oid = database
		WHERE locktype = 'advisory' AND granted AND datname = current_database()
		GROUP BY pid ORDER BY held`,
	);
	return rows.map((row) => row.held);
}

it('two instances share the workshops, and take them over from each other', async () => {
	await write('begge ');
	const [first = 0, second = 0] = apps.map(portOf);
	const counts = [first, second].map(
		(port) =>
			workshops.filter(({ id }) => instanceFor(`/live/${id}`, [first, second]) === port).length,
	);
	expect(await held()).toEqual(counts.filter((count) => count > 0).toSorted());

	const [dying] = apps;
	process.kill(dying?.processId ?? 0, 'SIGKILL');
	proxy.share([second]);
	await write('én ');

	const back = await startApp({ databaseUrl: file.url });
	apps[0] = back;
	proxy.share([portOf(back), second]);
	// Their connections are lost, and the proxy sends some of them to the instance that is back.
	for (const { client } of people) client.socket.webSocket?.close();
	await write('igen ');

	for (const { workshop } of people) {
		const [roomId = ''] = workshop.roomIds;
		const document = await readDocument(file.url, roomId);
		expect(fieldText(document, roomId, 'what')?.toString()).toBe('begge én igen ');
	}
}, 120_000);
