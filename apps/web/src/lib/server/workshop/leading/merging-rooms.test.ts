import { beforeEach, expect, test } from 'vitest';
import { createExample, fieldText, readExamples } from '@raadgiver/workshop';
import { database } from '#lib/server/database.ts';
import * as documents from '../documents/documents.ts';
import { createWorkshop, participantIn, type TestWorkshop } from '../test-workshop.ts';
import * as mergingRooms from './merging-rooms.ts';

let workshop: TestWorkshop;
let from: string;
let into: string;
let mover: string;

beforeEach(async () => {
	workshop = await createWorkshop({ rooms: 3 });
	[from = '', into = ''] = workshop.roomIds;
	mover = (await participantIn(workshop.id, from)).id;
	await participantIn(workshop.id, into);
	await write(from, 'a', 'Fast kontakt');
	await write(into, 'b', 'Færre attester');
});

async function write(roomId: string, exampleId: string, text: string) {
	await documents.edit(roomId, (document) => {
		createExample(document, exampleId, 1);
		fieldText(document, exampleId, 'title')?.insert(0, text);
	});
}

const standing = async (roomId: string) =>
	readExamples(await documents.read(roomId))
		.filter(({ removed }) => !removed)
		.map(({ id, title }) => [id, title]);

const merge = (rooms = { from, into }) =>
	mergingRooms.merge(workshop.facilitator, workshop.id, rooms);
const part = (roomId: string) => mergingRooms.part(workshop.facilitator, workshop.id, roomId);
const roomOf = async (id: string) =>
	(await database.workshopParticipant.findUnique({ where: { id } }))?.roomId;

test('people and texts are in the other room, once, though two facilitators merge at once', async () => {
	await database.workshopRoom.update({ where: { id: into }, data: { handedInAt: new Date() } });
	const outcomes = await Promise.all([merge(), merge()]);
	expect(outcomes.filter(Boolean)).toHaveLength(1);
	expect(await standing(into)).toEqual([
		['a', 'Fast kontakt'],
		['b', 'Færre attester'],
	]);
	expect(await database.workshopParticipant.count({ where: { roomId: into } })).toBe(2);
	expect(await database.workshopRoom.findUnique({ where: { id: from } })).toMatchObject({
		mergedIntoId: into,
	});
	expect(await database.workshopRoom.findUnique({ where: { id: into } })).toMatchObject({
		handedInAt: null,
	});
});

test('parted again, those who are still there go back, with what was written in their examples', async () => {
	await merge();
	await write(into, 'a', 'En ');
	expect(await part(from)).toBe(into);
	expect(await part(from)).toBeUndefined();
	expect(await standing(from)).toEqual([['a', 'En Fast kontakt']]);
	expect(await standing(into)).toEqual([['b', 'Færre attester']]);
	expect(await roomOf(mover)).toBe(from);
});

test('parting is undone by merging again, and everybody is where they were', async () => {
	await merge();
	await part(from);
	expect(await merge()).toBe(true);
	expect(await roomOf(mover)).toBe(into);
	expect(await standing(into)).toHaveLength(2);
});

test('of three rooms merged one after another, the last merging is parted first', async () => {
	const [, , third = ''] = workshop.roomIds;
	await merge();
	await merge({ from: into, into: third });
	expect(await part(from)).toBeUndefined();
	expect(await part(into)).toBe(third);
	expect(await roomOf(mover)).toBe(into);
	expect(await part(from)).toBe(into);
	expect(await roomOf(mover)).toBe(from);
});

test('whoever was moved elsewhere meanwhile stays there', async () => {
	const [, , third = ''] = workshop.roomIds;
	await merge();
	await database.workshopParticipant.update({ where: { id: mover }, data: { roomId: third } });
	await part(from);
	expect(await roomOf(mover)).toBe(third);
});

test('a room is not merged into itself, nor into one that is merged or of another workshop', async () => {
	const { facilitator, id } = workshop;
	const [foreign = ''] = (await createWorkshop()).roomIds;
	for (const [one, other] of [
		[from, from],
		[from, foreign],
		[foreign, into],
	] as const)
		expect(await mergingRooms.merge(facilitator, id, { from: one, into: other })).toBe(false);
	await merge();
	expect(await merge({ from: into, into: from })).toBe(false);
});
