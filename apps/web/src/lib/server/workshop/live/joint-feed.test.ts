import { fieldText, jointDocumentName, readJoint, type ServerMessage } from '@raadgiver/workshop';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import * as documents from '../documents/documents.ts';
import { close as closeVote } from '../joint/dots.ts';
import { bringAll } from '../joint/joint.ts';
import * as moderation from '../leading/moderation.ts';
import { createWorkshop, enterPhase, type TestWorkshop, writeExample } from '../test-workshop.ts';
import { TestClient } from './test-client.ts';
import { enrol, openLive, signIn } from './test-server.ts';

const patient = { timeout: 10_000 };

let server: Awaited<ReturnType<typeof openLive>>;
let workshop: TestWorkshop;
let one: string;
let other: string;
let clients: TestClient[] = [];

beforeAll(async () => {
	server = await openLive();
});

beforeEach(async () => {
	workshop = await createWorkshop({ phase: 'plenary' });
	const [room = ''] = workshop.roomIds;
	one = await writeExample(room, { title: 'Træffetid' });
	other = await writeExample(room, { title: 'Skældsord' });
	await bringAll(workshop.id);
});

afterEach(() => {
	for (const client of clients) client.close();
	clients = [];
});

afterAll(() => server.close());

/** Somebody who reads the first page, with all that ever came over their socket. */
async function reader() {
	const { cookie } = await enrol(workshop.id, undefined);
	const said: ServerMessage[] = [];
	const client = new TestClient({
		...{ url: server.url, workshopId: workshop.id, cookie },
		onMessage: (message) => said.push(message),
	});
	clients.push(client);
	await vi.waitFor(() => expect(client.last('workshop')).toBeDefined(), patient);
	client.ask({ kind: 'read', page: 1 });
	const heard = () => JSON.stringify(said);
	const ids = () => client.last('reading')?.reading.themes.flatMap((part) => part.ids);
	return { client, said, heard, ids };
}

test('what is hidden is told to nobody who takes part', async () => {
	await moderation.hide(workshop.facilitator, workshop.id, other);
	const { heard, ids, client } = await reader();
	await vi.waitFor(() => expect(ids()).toEqual([one]), patient);
	await moderation.hide(workshop.facilitator, workshop.id, one);
	await vi.waitFor(() => expect(ids()).toEqual([]), patient);
	await moderation.show(workshop.facilitator, workshop.id, one);
	await vi.waitFor(() => expect(ids()).toEqual([one]), patient);
	expect(heard()).toContain('Træffetid');
	expect(heard()).not.toContain('Skældsord');
	expect(client.closings).toEqual([]);
});

test('the document itself, in which it stands, is opened to facilitators alone', async () => {
	const { client } = await reader();
	const document = new Y.Doc();
	const refused = vi.fn();
	client.open(jointDocumentName(workshop.id), document, { onAuthenticationFailed: refused });
	await vi.waitFor(() => expect(refused).toHaveBeenCalled(), patient);
	expect(readJoint(document)).toEqual([]);
	const cookie = await signIn(workshop.facilitator.personId);
	const leading = new TestClient({ url: server.url, workshopId: workshop.id, cookie, leads: true });
	clients.push(leading);
	const theirs = leading.open(jointDocumentName(workshop.id), new Y.Doc());
	await vi.waitFor(() => expect(readJoint(theirs.document)).toHaveLength(2), patient);
});

test('what is corrected in plenary is told, and nothing else again', async () => {
	const { said, ids, client } = await reader();
	await vi.waitFor(() => expect(ids()).toHaveLength(2), patient);
	said.length = 0;
	await documents.edit(workshop.id, (joint) => fieldText(joint, one, 'title')?.insert(0, 'Fast '));
	await vi.waitFor(
		() => expect(client.last('example')?.example.title).toBe('Fast Træffetid'),
		patient,
	);
	expect(said.filter(({ kind }) => kind === 'example')).toHaveLength(1);
	expect(said.filter(({ kind }) => kind === 'reading')).toEqual([]);
});

test('how dots lie is told once the vote is closed', async () => {
	await enterPhase(workshop.id, 'vote');
	const { client, ids } = await reader();
	await vi.waitFor(() => expect(ids()).toHaveLength(2), patient);
	expect(client.last('example')?.example.ranked).toBeUndefined();
	await closeVote(workshop.facilitator, workshop.id);
	await vi.waitFor(() => expect(client.last('example')?.example.ranked?.tied).toBe(true), patient);
});

test('before plenary nobody is told anything', async () => {
	await enterPhase(workshop.id, 'breakout');
	const { client } = await reader();
	const clock = () => client.last('clock')?.asked;
	client.ask({ kind: 'clock', asked: 7 });
	await vi.waitFor(() => expect(clock()).toBe(7), patient);
	expect(client.last('reading')).toBeUndefined();
});
