import { beforeEach, expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import { createWorkshop, participantIn, type TestWorkshop } from '../test-workshop.ts';
import * as moving from './moving.ts';

let workshop: TestWorkshop;
let from: string;
let to: string;
let participantId: string;

beforeEach(async () => {
	workshop = await createWorkshop({ rooms: 3 });
	[from = '', to = ''] = workshop.roomIds;
	participantId = (await participantIn(workshop.id, from)).id;
});

const move = (ways: { from: string | undefined; to: string | undefined }) =>
	moving.move(workshop.facilitator, workshop.id, participantId, ways);

const roomNow = async () =>
	(await database.workshopParticipant.findUniqueOrThrow({ where: { id: participantId } })).roomId;

test('somebody is moved, and back again', async () => {
	expect(await move({ from, to })).toBe(true);
	expect(await roomNow()).toBe(to);
	expect(await move({ from: to, to: from })).toBe(true);
	expect(await roomNow()).toBe(from);
});

test('of two who move somebody at once, one does', async () => {
	const [, , elsewhere = ''] = workshop.roomIds;
	const moves = await Promise.all([move({ from, to }), move({ from, to: elsewhere })]);
	expect(moves.toSorted()).toEqual([false, true]);
});

test('somebody without a room is put into one, and may be taken out of it', async () => {
	await move({ from, to: undefined });
	expect(await roomNow()).toBeNull();
	await move({ from: undefined, to });
	expect(await roomNow()).toBe(to);
});

test("nobody is moved into a locked room, a merged one, or another workshop's", async () => {
	await moving.lock(workshop.facilitator, workshop.id, to);
	await expect(move({ from, to })).rejects.toThrow(moving.RoomClosedError);
	await moving.unlock(workshop.facilitator, workshop.id, to);
	await database.workshopRoom.update({ where: { id: to }, data: { mergedIntoId: from } });
	await expect(move({ from, to })).rejects.toThrow(moving.RoomClosedError);
	const [foreign] = (await createWorkshop()).roomIds;
	await expect(move({ from, to: foreign })).rejects.toThrow(moving.RoomClosedError);
	expect(await roomNow()).toBe(from);
});

test('a room is locked once and unlocked once', async () => {
	const { facilitator, id } = workshop;
	expect(await moving.lock(facilitator, id, to)).toBe(true);
	expect(await moving.lock(facilitator, id, to)).toBe(false);
	expect(await moving.unlock(facilitator, id, to)).toBe(true);
	expect(await moving.unlock(facilitator, id, to)).toBe(false);
});
