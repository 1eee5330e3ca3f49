import { fieldText, readExamples, type WallRoom } from '@raadgiver/workshop';
import { expect, test, vi } from 'vitest';
import { database } from '#lib/server/database.ts';
import { compact } from '../documents/compacting.ts';
import * as documents from '../documents/documents.ts';
import type { TestClient } from './test-client.ts';
import { EXAMPLE, kept, openStage, patient, write } from './test-stage.ts';

const stage = openStage();

/** A facilitator before the wall, and every message about it. */
async function watch(): Promise<{
	client: TestClient;
	told: { whole: boolean; rooms: readonly WallRoom[] }[];
}> {
	const told: { whole: boolean; rooms: readonly WallRoom[] }[] = [];
	const client = await stage.leader({
		onMessage: (message) => {
			if (message.kind === 'wall') told.push(message);
		},
	});
	await vi.waitFor(() => expect(client.channel.isAuthenticated).toBe(true), patient);
	client.ask({ kind: 'watch', what: 'wall' });
	client.ask({ kind: 'watch', what: 'screen' });
	await vi.waitFor(() => expect(told[0]?.whole).toBe(true), patient);
	return { client, told };
}

test('the wall shows every room, and then those that change', async () => {
	await documents.edit(stage.otherRoomId, (document) => write(document, 'Skrevet før'));
	const { client, told } = await watch();
	expect(told[0]?.rooms.map(({ examples }) => examples.map(({ title }) => title))).toEqual([
		[],
		['Skrevet før'],
	]);
	const provider = await stage.openRoom();
	write(provider.document, 'Én indgang');
	const latest = () => told.flatMap(({ rooms }) => rooms).findLast(({ id }) => id === stage.roomId);
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
	const { client } = await stage.participant();
	await vi.waitFor(() => expect(client.channel.isAuthenticated).toBe(true), patient);
	client.ask({ kind: 'watch', what: 'wall' });
	client.ask({ kind: 'clock', asked: 1 });
	await vi.waitFor(() => expect(client.last('clock')).toBeDefined(), patient);
	expect(client.last('wall')).toBeUndefined();
});

test('work in groups ends by itself, and what was written stands in the joint document', async () => {
	const provider = await stage.openRoom();
	write(provider.document, 'Én indgang');
	await kept(provider);
	await stage.commit((transaction) =>
		transaction.workshop.update({
			where: { id: stage.workshop.id },
			data: { phaseEndsAt: new Date() },
		}),
	);
	await vi.waitFor(async () => {
		const { phase } = await database.workshop.findUniqueOrThrow({
			where: { id: stage.workshop.id },
			select: { phase: { select: { kind: true } } },
		});
		expect(phase?.kind).toBe('plenary');
	}, patient);
	await vi.waitFor(async () => {
		const joint = readExamples(await documents.read(stage.workshop.id));
		expect(joint).toMatchObject([{ title: 'Én indgang' }]);
	}, patient);
});

test('how a room read is written down', async () => {
	const provider = await stage.openRoom();
	write(provider.document, 'Én indgang');
	await kept(provider);
	await vi.waitFor(
		async () =>
			expect(
				await database.workshopMoment.findMany({ where: { documentId: stage.roomId } }),
			).toMatchObject([{ content: [{ id: EXAMPLE }] }]),
		patient,
	);
});

test('rows are merged while somebody writes, and nothing is lost or doubled', async () => {
	const provider = await stage.openRoom();
	write(provider.document, '');
	for (let letter = 0; letter < 30; letter += 1) {
		fieldText(provider.document, EXAMPLE, 'title')?.insert(
			letter,
			'abcdefghijklmnopqrstuvwxyzæøå!'[letter] ?? '',
		);
		if (letter % 10 === 5) await compact(stage.roomId);
	}
	await kept(provider);
	await compact(stage.roomId);
	expect(await database.workshopUpdate.count({ where: { documentId: stage.roomId } })).toBe(1);
	const [stored] = readExamples(await documents.read(stage.roomId));
	expect(stored?.title).toBe('abcdefghijklmnopqrstuvwxyzæøå!');
});
