import { createExample, fieldText, setDecider, setRemoved } from '@raadgiver/workshop';
import { expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import * as documents from '../documents/documents.ts';
import { createWorkshop, enterPhase, participantIn } from '../test-workshop.ts';
import * as handingIn from './handing-in.ts';
import { RoomClosedError, RoomUnreadyError } from './room-errors.ts';

/** A room with a participant and this many examples that lack nothing. */
async function roomWith(complete: number) {
	const workshop = await createWorkshop({ rooms: 1 });
	const [roomId = ''] = workshop.roomIds;
	const exampleIds = Array.from({ length: complete }, () => crypto.randomUUID());
	await documents.edit(roomId, (document) => {
		for (const [place, id] of exampleIds.entries()) {
			createExample(document, id, place);
			for (const field of ['title', 'what', 'needs'] as const) {
				fieldText(document, id, field)?.insert(0, 'Fast træffetid');
			}
			setDecider(document, id, 'management');
		}
	});
	const participant = await participantIn(workshop.id, roomId);
	const find = () => database.workshopRoom.findUniqueOrThrow({ where: { id: roomId } });
	const revision = async () =>
		(await database.workshop.findUniqueOrThrow({ where: { id: workshop.id } })).revision;
	return { workshop, roomId, exampleIds, participant, find, revision };
}

test('a group with enough examples hands in once, and may take it back while there is time', async () => {
	const { participant, find, revision } = await roomWith(2);
	await handingIn.handIn(participant);
	const { handedInAt } = await find();
	expect(handedInAt).toBeInstanceOf(Date);
	await handingIn.handIn(participant);
	expect((await find()).handedInAt).toEqual(handedInAt);
	expect(await revision()).toBe(1);
	await handingIn.reopen(participant);
	await handingIn.reopen(participant);
	expect((await find()).handedInAt).toBeNull();
	expect(await revision()).toBe(2);
});

test('a group with too few examples is told how many it has', async () => {
	const { participant, roomId, exampleIds, workshop, find } = await roomWith(3);
	await documents.edit(roomId, (document) => setRemoved(document, exampleIds[0] ?? '', true));
	await database.workshopHidden.create({
		data: { workshopId: workshop.id, exampleId: exampleIds[1] ?? '' },
	});
	const refusal = await handingIn.handIn(participant).catch((problem: unknown) => problem);
	expect(refusal).toBeInstanceOf(RoomUnreadyError);
	expect((refusal as RoomUnreadyError).progress).toEqual({ complete: 1, least: 2, ready: false });
	expect((await find()).handedInAt).toBeNull();
});

test('nothing is handed in or taken back outside the room’s time', async () => {
	const { workshop, participant } = await roomWith(2);
	await enterPhase(workshop.id, 'plenary');
	await expect(handingIn.handIn(participant)).rejects.toThrow(RoomClosedError);
	await enterPhase(workshop.id, 'breakout');
	await handingIn.handIn(participant);
	await database.workshop.update({
		where: { id: workshop.id },
		data: { phaseEndsAt: new Date(Date.now() - 1000) },
	});
	await expect(handingIn.reopen(participant)).rejects.toThrow(RoomClosedError);
});

test('a room that was given longer, or opened again by a facilitator, hands in after the others', async () => {
	const { workshop, participant, roomId, find } = await roomWith(2);
	await database.workshop.update({
		where: { id: workshop.id },
		data: { phaseEndsAt: new Date(Date.now() - 1000) },
	});
	await database.workshopRoom.update({ where: { id: roomId }, data: { extraSeconds: 60 } });
	await handingIn.handIn(participant);
	const first = (await find()).handedInAt;
	await database.workshopRoom.update({
		where: { id: roomId },
		data: { extraSeconds: 0, reopenedAt: new Date() },
	});
	await handingIn.handIn(participant);
	expect(Number((await find()).handedInAt)).toBeGreaterThan(Number(first));
});

test('who was put out, and who belongs to another workshop, hands nothing in', async () => {
	const { participant } = await roomWith(2);
	const neighbour = await createWorkshop();
	const claimed = { ...participant, workshopId: neighbour.id };
	await expect(handingIn.handIn(claimed)).rejects.toMatchObject({ status: 404 });
	await database.workshopParticipant.update({
		where: { id: participant.id },
		data: { removedAt: new Date() },
	});
	await expect(handingIn.handIn(participant)).rejects.toMatchObject({ status: 404 });
});

test('ten who press at once hand in once', async () => {
	const { participant, revision } = await roomWith(2);
	await Promise.all(Array.from({ length: 10 }, () => handingIn.handIn(participant)));
	expect(await revision()).toBe(1);
});
