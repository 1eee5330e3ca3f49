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
	workshop = await createWorkshop();
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

const merge = () => mergingRooms.merge(workshop.facilitator, workshop.id, { from, into });

test('people and texts are in the other room, once, though two facilitators merge at once', async () => {
	await database.workshopRoom.update({ where: { id: into }, data: { handedInAt: new Date() } });
	const outcomes = await Promise.all([merge(), merge()]);
	expect(outcomes.filter((moved) => moved !== undefined)).toEqual([[mover]]);
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
	const moved = await merge();
	await write(into, 'a', 'En ');
	expect(await mergingRooms.part(workshop.facilitator, workshop.id, from, moved ?? [])).toBe(true);
	expect(await mergingRooms.part(workshop.facilitator, workshop.id, from, moved ?? [])).toBe(false);
	expect(await standing(from)).toEqual([['a', 'En Fast kontakt']]);
	expect(await standing(into)).toEqual([['b', 'Færre attester']]);
	expect(await database.workshopParticipant.findUnique({ where: { id: mover } })).toMatchObject({
		roomId: from,
	});
});

test('a room is not merged into itself, nor into one that is merged or of another workshop', async () => {
	const { facilitator, id } = workshop;
	const [foreign = ''] = (await createWorkshop()).roomIds;
	for (const [one, other] of [
		[from, from],
		[from, foreign],
		[foreign, into],
	] as const)
		expect(await mergingRooms.merge(facilitator, id, { from: one, into: other })).toBeUndefined();
	await merge();
	expect(await mergingRooms.merge(facilitator, id, { from: into, into: from })).toBeUndefined();
});
