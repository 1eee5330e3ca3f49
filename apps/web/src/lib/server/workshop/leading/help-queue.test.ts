import { beforeEach, expect, test } from 'vitest';
import { actorIn } from '#lib/server/survey/test-wave.ts';
import { database } from '#lib/server/database.ts';
import { createWorkshop, type TestWorkshop } from '../test-workshop.ts';
import * as helpQueue from './help-queue.ts';

const askedAt = new Date('2027-05-17T12:00:00Z');
let workshop: TestWorkshop;
let id: string;

beforeEach(async () => {
	workshop = await createWorkshop();
	[id = ''] = workshop.roomIds;
	await database.workshopRoom.update({ where: { id }, data: { helpAskedAt: askedAt } });
});

const room = () => database.workshopRoom.findUniqueOrThrow({ where: { id } });

test('of two who take a call at once, the first has it', async () => {
	const { facilitator, programme, id: workshopId } = workshop;
	const colleague = await actorIn(programme, 'facilitator');
	await database.workshopFacilitator.create({
		data: { workshopId, personId: colleague.personId },
	});
	const takes = await Promise.all([
		helpQueue.take(facilitator, workshopId, id),
		helpQueue.take(colleague, workshopId, id),
	]);
	expect(takes.toSorted()).toEqual([false, true]);
	const taker = takes[0] ? facilitator : colleague;
	expect(await room()).toMatchObject({ helpTakenBy: taker.name, helpAskedAt: askedAt });
});

test('a call that was taken can wait for somebody else', async () => {
	const { facilitator, id: workshopId } = workshop;
	await helpQueue.take(facilitator, workshopId, id);
	expect(await helpQueue.release(facilitator, workshopId, id)).toBe(true);
	expect(await helpQueue.release(facilitator, workshopId, id)).toBe(false);
	expect(await room()).toMatchObject({ helpTakenBy: null, helpAskedAt: askedAt });
});

test('a call that was answered comes back to its place in the queue', async () => {
	const { facilitator, id: workshopId } = workshop;
	expect(await helpQueue.finish(facilitator, workshopId, id)).toBe(true);
	expect(await helpQueue.finish(facilitator, workshopId, id)).toBe(false);
	expect(await room()).toMatchObject({ helpAskedAt: null });
	expect(await helpQueue.ask(facilitator, workshopId, id, askedAt)).toBe(true);
	expect(await helpQueue.ask(facilitator, workshopId, id, new Date())).toBe(false);
	expect(await room()).toMatchObject({ helpAskedAt: askedAt });
});
