import { beforeEach, expect, test } from 'vitest';
import { createExample, fieldText } from '@raadgiver/workshop';
import { database } from '#lib/server/database.ts';
import * as documents from '../documents/documents.ts';
import * as enteredRoom from '../room/entered-room.ts';
import { createWorkshop, outsiders, participantIn, type TestWorkshop } from '../test-workshop.ts';
import * as moderation from './moderation.ts';
import * as outside from './outside.ts';
import * as screen from './screen.ts';
import * as wall from './wall.ts';

let workshop: TestWorkshop;
let roomId: string;

beforeEach(async () => {
	workshop = await createWorkshop({ rooms: 3 });
	[roomId = ''] = workshop.roomIds;
	await participantIn(workshop.id, roomId);
	await documents.edit(roomId, (document) => {
		createExample(document, 'a', 1);
		fieldText(document, 'a', 'title')?.insert(0, 'Fast kontakt');
		fieldText(document, 'a', 'what')?.insert(0, 'x'.repeat(500));
	});
});

test('the wall shows members and the beginning of what was written, and when', async () => {
	const { rooms, agenda, workshop: part } = await wall.find(workshop.facilitator, workshop.id);
	expect(rooms).toMatchObject([
		{ number: 1, open: true, members: [{ here: true }], complete: 0 },
		{ number: 2, open: true, members: [], examples: [], lastEditAt: undefined },
		{ number: 3 },
	]);
	const [room] = rooms;
	expect(room?.examples).toEqual([
		{ id: 'a', title: 'Fast kontakt', text: 'x'.repeat(280), hidden: false },
	]);
	expect(Math.abs(Date.now() - (room?.lastEditAt ?? 0))).toBeLessThan(60_000);
	expect(part.phase?.kind).toBe('breakout');
	expect(agenda).toHaveLength(6);
});

test('who has no room, and who was put out, stands beside the rooms', async () => {
	const lost = await participantIn(workshop.id);
	const rude = await participantIn(workshop.id, roomId);
	await moderation.remove(workshop.facilitator, workshop.id, rude.id);
	const standing = {
		withoutRoom: [{ id: lost.id, name: lost.name }],
		removed: [{ id: rude.id, name: rude.name }],
		isDoorClosed: false,
	};
	expect(await outside.find(workshop.facilitator, workshop.id)).toEqual(standing);
	expect((await wall.find(workshop.facilitator, workshop.id)).outside).toEqual(standing);
});

test('the projector counts the rooms that stand, and what is written in them', async () => {
	const [, merged = '', done = ''] = workshop.roomIds;
	await database.workshopRoom.update({ where: { id: merged }, data: { mergedIntoId: roomId } });
	await database.workshopRoom.update({ where: { id: done }, data: { handedInAt: new Date() } });
	const { counts, entrance } = await screen.find(workshop.facilitator, workshop.id);
	expect(counts).toEqual({ participants: 1, here: 1, rooms: 2, handedIn: 1, examples: 1 });
	expect(entrance.address).toMatch(new RegExp(`/w/${workshop.code}$`));
});

test('the projector knows which talks have slides', async () => {
	const talk = { workshopId_place: { workshopId: workshop.id, place: 2 } };
	const { id } = await database.workshopPhase.update({
		where: talk,
		data: { slides: new Uint8Array([1]), slidesName: 'slides.pdf' },
	});
	expect((await screen.find(workshop.facilitator, workshop.id)).withSlides).toEqual([id]);
});

test('a facilitator who enters a room finds its text and its members', async () => {
	const entered = await enteredRoom.find(workshop.facilitator, workshop.id, roomId);
	expect(entered.room).toMatchObject({ number: 1, open: true, members: [{}] });
	expect(entered.task.examples).toMatchObject([{ id: 'a', title: 'Fast kontakt' }]);
});

test('nobody else sees any of it', async () => {
	for (const [who, actor] of await outsiders(workshop)) {
		const notFound = expect.objectContaining({ status: 404 });
		await expect(wall.find(actor, workshop.id), who).rejects.toEqual(notFound);
		await expect(outside.find(actor, workshop.id), who).rejects.toEqual(notFound);
		await expect(screen.find(actor, workshop.id), who).rejects.toEqual(notFound);
		await expect(enteredRoom.find(actor, workshop.id, roomId), who).rejects.toEqual(notFound);
	}
	const [foreign = ''] = (await createWorkshop()).roomIds;
	await expect(enteredRoom.find(workshop.facilitator, workshop.id, foreign)).rejects.toMatchObject({
		status: 404,
	});
});
