import { readExamples, readJoint } from '@raadgiver/workshop';
import { beforeEach, expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import * as documents from '../documents/documents.ts';
import { bringAll } from '../joint/joint.ts';
import * as roomPlan from '../preparing/room-plan.ts';
import { createWorkshop, enterPhase, participantIn, type TestWorkshop } from '../test-workshop.ts';
import * as rehearsal from './rehearsal.ts';
import { act } from './acting.ts';

let workshop: TestWorkshop;

/** A workshop that is being prepared, with two rooms of a fixed number. */
beforeEach(async () => {
	workshop = await createWorkshop({ rooms: 2, themes: ['Ledelse', 'Samfundet'] });
	await database.workshop.update({
		where: { id: workshop.id },
		data: {
			...{ status: 'draft', phaseId: null, phaseStartedAt: null, phaseEndsAt: null },
			roomCount: 2,
		},
	});
});

/** Everybody always does something, a whole text at a time. */
const atOnce = { chance: () => 0, words: 100 };

async function runBreakout(): Promise<void> {
	await database.workshop.update({ where: { id: workshop.id }, data: { status: 'running' } });
	await enterPhase(workshop.id, 'breakout');
}

const handedIn = () =>
	database.workshopRoom.count({ where: { workshopId: workshop.id, handedInAt: { not: null } } });

test('invented people come, write, call for help and hand in, and nothing of it stays', async () => {
	const { facilitator, id } = workshop;
	const [first] = workshop.roomIds;
	const content = { name: 'Attester', theme: null, meetingLink: null };
	await roomPlan.updateRoom(facilitator, id, first ?? '', content);
	const before = await database.workshop.findUniqueOrThrow({ where: { id } });

	const job = await rehearsal.begin(facilitator, id, 4);
	while ((await rehearsal.find(facilitator, id)).simulated < 4) await act(job, atOnce);
	await runBreakout();
	let seconds = 0;
	while ((await handedIn()) < 2 && seconds < 300) {
		seconds += 1;
		await act(job, atOnce);
	}
	const { rooms } = await roomPlan.find(facilitator, id);
	const [one] = rooms;
	const examples = readExamples(await documents.read(one?.id ?? ''));
	expect(examples).toHaveLength(2);
	expect(examples.every(({ title, needs, theme }) => title && needs && theme)).toBe(true);
	const asked = { workshopId: id, helpAskedAt: { not: null } };
	expect(await database.workshopRoom.count({ where: asked })).toBe(1);
	await participantIn(id, one?.id);
	await bringAll(id);
	await enterPhase(id, 'vote');
	await act(job, atOnce);
	expect(await database.workshopDot.count({ where: { workshopId: id } })).toBeGreaterThan(0);

	expect(await rehearsal.end(facilitator, id)).toBe(true);
	const after = await database.workshop.findUniqueOrThrow({ where: { id } });
	expect({ ...after, revision: 0 }).toEqual({ ...before, revision: 0 });
	const within = { where: { workshopId: id } };
	expect(await database.workshopParticipant.count(within)).toBe(0);
	expect(await database.workshopDot.count(within)).toBe(0);
	expect(readJoint(await documents.read(id))).toEqual([]);
	const again = await roomPlan.find(facilitator, id);
	expect(again.rooms).toMatchObject([{ number: 1, ...content }, { number: 2 }]);
	for (const { id: roomId } of again.rooms)
		expect(readExamples(await documents.read(roomId))).toEqual([]);
	expect(await act(job, atOnce)).toBe(false);
	expect(await rehearsal.end(facilitator, id)).toBe(false);
});

test('a rehearsal is refused while real people may come in', async () => {
	const { facilitator, id } = workshop;
	await database.workshop.update({ where: { id }, data: { status: 'open' } });
	const refused = rehearsal.begin(facilitator, id, 4);
	await expect(refused).rejects.toBeInstanceOf(rehearsal.WorkshopOpenError);
	expect(await rehearsal.end(facilitator, id)).toBe(false);
});

test('one that was ended writes nothing into the next one', async () => {
	const { facilitator, id } = workshop;
	const ended = await rehearsal.begin(facilitator, id, 4);
	await act(ended, atOnce);
	await rehearsal.end(facilitator, id);
	const next = await rehearsal.begin(facilitator, id, 4);
	await act(next, atOnce);
	expect(await act(ended, atOnce)).toBe(false);
	expect(await act(next, atOnce)).toBe(true);
});
