import { fieldText, roomDocumentName } from '@raadgiver/workshop';
import { expect, test, vi } from 'vitest';
import { database } from '#lib/server/database.ts';
import * as documents from '../documents/documents.ts';
import { enterPhase } from '../test-workshop.ts';
import { CLOSE } from './close-codes.ts';
import { enrol, openLive } from './test-server.ts';
import { EXAMPLE, kept, openStage, patient, titles, write } from './test-stage.ts';

const stage = openStage();

const storedTitles = async () => titles(await documents.read(stage.roomId));

test('what is acknowledged stands in the database, and the others see it', async () => {
	const one = (await stage.participant()).client.room(stage.roomId);
	const other = (await stage.participant()).client.room(stage.roomId);
	await Promise.all([kept(one), kept(other)]);
	write(one.document, 'Én indgang');
	await kept(one);
	expect(await storedTitles()).toEqual(['Én indgang']);
	await vi.waitFor(() => expect(titles(other.document)).toEqual(['Én indgang']), patient);
});

test('everybody is told of the workshop, their room and themselves', async () => {
	const { client, id, name } = await stage.participant();
	const { name: neighbour, client: neighbourClient } = await stage.participant();
	await vi.waitFor(() => {
		expect(client.last('workshop')?.workshop).toMatchObject({
			status: 'running',
			phase: { kind: 'breakout', place: 3 },
		});
		expect(client.last('you')?.you).toEqual({
			participantId: id,
			name,
			roomId: stage.roomId,
			removed: false,
		});
		expect(client.last('room')?.room).toMatchObject({
			id: stage.roomId,
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
	const { client } = await stage.participant();
	await vi.waitFor(() => expect(client.last('workshop')).toBeDefined(), patient);
	await stage.commit((transaction) =>
		transaction.workshopMessage.create({
			data: { workshopId: stage.workshop.id, text: 'To minutter endnu', writtenBy: 'Karen' },
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
	const { client } = await stage.participant();
	await vi.waitFor(() => expect(client.channel.isAuthenticated).toBe(true), patient);
	client.ask({ kind: 'clock', asked: 17 });
	await vi.waitFor(() => expect(client.last('clock')?.asked).toBe(17), patient);
	expect(Math.abs((client.last('clock')?.now ?? 0) - Date.now())).toBeLessThan(5_000);
});

test('whoever is in another room, or knows no cookie, opens no room', async () => {
	const { cookie } = await enrol(stage.workshop.id, stage.otherRoomId);
	const refused = vi.fn();
	const providers = ['deltager-nothing=1', cookie].map((held) =>
		stage.connect(held).room(stage.roomId),
	);
	for (const provider of providers) provider.on('authenticationFailed', refused);
	await vi.waitFor(() => expect(refused).toHaveBeenCalledTimes(2), patient);
	expect(providers.map(({ isSynced }) => isSynced)).toEqual([false, false]);
});

test("another page's socket is refused, whatever its cookies", async () => {
	const { cookie } = await enrol(stage.workshop.id, stage.roomId);
	const client = stage.connect(cookie, { origin: 'https://elsewhere.EXAMPLE' });
	await vi.waitFor(() => expect(client.closings).not.toEqual([]), patient);
	expect(client.channel.isAuthenticated).toBe(false);
});

test('an edit by the server is seen by those who write', async () => {
	const provider = (await stage.participant()).client.room(stage.roomId);
	await kept(provider);
	await documents.edit(stage.roomId, (document) => write(document, 'Fra serveren'));
	await vi.waitFor(() => expect(titles(provider.document)).toEqual(['Fra serveren']), patient);
	provider.document.transact(() =>
		fieldText(provider.document, EXAMPLE, 'title')?.insert(0, 'Nu: '),
	);
	await kept(provider);
	expect(await storedTitles()).toEqual(['Nu: Fra serveren']);
});

test('nothing is taken outside of the time, and all of it when the room is opened again', async () => {
	await enterPhase(stage.workshop.id, 'talk');
	const { client } = await stage.participant();
	const provider = client.room(stage.roomId);
	await vi.waitFor(() => expect(provider.isSynced).toBe(true), patient);
	write(provider.document, 'For tidligt');
	await vi.waitFor(() => expect(client.last('room')?.room?.open).toBe(false), patient);
	expect(await storedTitles()).toEqual([]);
	await enterPhase(stage.workshop.id, 'breakout');
	await stage.commit(() => Promise.resolve());
	await vi.waitFor(() => expect(client.last('room')?.room?.open).toBe(true), patient);
	provider.forceSync();
	await kept(provider);
	await vi.waitFor(async () => expect(await storedTitles()).toEqual(['For tidligt']), patient);
});

test('a facilitator goes into any room, and is told of it', async () => {
	const client = await stage.leader();
	await kept(client.room(stage.otherRoomId));
	await vi.waitFor(() => expect(client.last('room')?.room?.id).toBe(stage.otherRoomId), patient);
	expect(client.last('you')?.you).toMatchObject({ removed: false });
	expect(client.last('you')?.you).not.toHaveProperty('participantId');
});

test('a second process is refused while the first holds the workshop, and takes over after it', async () => {
	const first = await openLive();
	const second = await openLive();
	const { cookie } = await enrol(stage.workshop.id, stage.roomId);
	const open = ({ url }: { url: string }) => stage.connect(cookie, { url, patience: 250 });
	const provider = open(first).room(stage.roomId);
	await kept(provider);
	write(provider.document, 'Før');
	await kept(provider);
	const late = open(second);
	await vi.waitFor(() => expect(late.closings).toMatchObject([CLOSE.elsewhere]), patient);
	await first.close();
	const next = late.room(stage.roomId);
	await kept(next);
	expect(titles(next.document)).toEqual(['Før']);
	late.close();
	await second.close();
});

test('a process that wants a workshop gets it when nobody comes to the other one', async () => {
	const second = await openLive();
	const { cookie } = await enrol(stage.workshop.id, stage.roomId);
	const first = stage.connect(cookie).room(stage.roomId);
	await kept(first);
	const late = stage.connect(cookie, { url: second.url, patience: 1_000 });
	await vi.waitFor(() => expect(late.channel.isAuthenticated).toBe(true), { timeout: 25_000 });
	await second.close();
});

test('a document that cannot be loaded is refused, and never begun anew', async () => {
	await database.workshopUpdate.create({
		data: { documentId: stage.roomId, update: new Uint8Array([1, 255, 255, 255]) },
	});
	const provider = (await stage.participant()).client.room(stage.roomId);
	const refused = vi.fn();
	provider.on('authenticationFailed', refused);
	await vi.waitFor(() => expect(refused).toHaveBeenCalled(), patient);
	expect(provider.isSynced).toBe(false);
	expect(roomDocumentName(stage.roomId)).toBe(provider.configuration.name);
});
