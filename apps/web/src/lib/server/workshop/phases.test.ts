import { describe, expect, test } from 'vitest';
import { createExample, fieldText, readExamples } from '@raadgiver/workshop';
import { database } from '#lib/server/database.ts';
import * as documents from './documents.ts';
import * as mergingRooms from './merging-rooms.ts';
import * as phases from './phases.ts';
import { createWorkshop, enterPhase, type TestWorkshop } from './test-workshop.ts';

const NOW = new Date('2027-05-17T12:00:00Z');
const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

function state({ id }: { id: string }) {
	return database.workshop.findUniqueOrThrow({ where: { id }, include: { phase: true } });
}

/** The phase and its end, as a page shows them now. */
async function seenNow(workshop: TestWorkshop): Promise<phases.Seen> {
	const { phaseId, phaseEndsAt } = await state(workshop);
	if (!phaseId || !phaseEndsAt) throw new Error('no phase runs');
	return { phaseId, endsAt: phaseEndsAt };
}

async function workshopThatIsOpen() {
	const workshop = await createWorkshop();
	await database.workshop.update({
		where: { id: workshop.id },
		data: { status: 'open', phaseId: null, phaseStartedAt: null, phaseEndsAt: null },
	});
	return workshop;
}

describe('a workshop', () => {
	test('begins with its first phase, once, and everybody is told', async () => {
		const workshop = await workshopThatIsOpen();
		const starts = [1, 2].map(() => phases.start(workshop.facilitator, workshop.id, NOW));
		expect((await Promise.all(starts)).toSorted()).toEqual([false, true]);
		expect(await state(workshop)).toMatchObject({
			status: 'running',
			phase: { kind: 'welcome' },
			phaseStartedAt: NOW,
			phaseEndsAt: after(10),
			revision: 1,
		});
	});

	test('goes on once, though two facilitators press at the same time', async () => {
		const workshop = await createWorkshop({ phase: 'talk' });
		const { phaseId } = await seenNow(workshop);
		const steps = [1, 2].map(() => phases.next(workshop.facilitator, workshop.id, phaseId, NOW));
		expect((await Promise.all(steps)).toSorted()).toEqual([false, true]);
		expect((await state(workshop)).phase?.kind).toBe('breakout');
	});

	test('is over after its last phase, and runs again when that is taken back', async () => {
		const workshop = await createWorkshop({ phase: 'end' });
		const { phaseId } = await seenNow(workshop);
		await phases.next(workshop.facilitator, workshop.id, phaseId, NOW);
		expect(await state(workshop)).toMatchObject({ status: 'ended', phaseId: null, endedAt: NOW });
		await phases.goBack(workshop.facilitator, workshop.id, undefined, { at: NOW });
		expect(await state(workshop)).toMatchObject({
			status: 'running',
			phaseId,
			phaseEndsAt: after(2),
			endedAt: null,
		});
	});

	test('that began too early has not begun', async () => {
		const workshop = await createWorkshop({ phase: 'welcome' });
		const { phaseId } = await seenNow(workshop);
		await phases.goBack(workshop.facilitator, workshop.id, phaseId);
		expect(await state(workshop)).toMatchObject({ status: 'open', phaseId: null });
	});
});

test('going back gives a phase the time that it had left', async () => {
	const workshop = await createWorkshop({ phase: 'plenary' });
	const { phaseId } = await seenNow(workshop);
	await phases.goBack(workshop.facilitator, workshop.id, phaseId, { endsAt: after(7), at: NOW });
	expect(await state(workshop)).toMatchObject({
		phase: { kind: 'breakout' },
		phaseEndsAt: after(7),
	});
});

test('a vote is closed by going on, and open again by going back', async () => {
	const workshop = await createWorkshop({ phase: 'vote' });
	const { phaseId } = await seenNow(workshop);
	await phases.next(workshop.facilitator, workshop.id, phaseId, NOW);
	expect(await state(workshop)).toMatchObject({ votesClosedAt: NOW });
	const { phaseId: end } = await seenNow(workshop);
	await phases.goBack(workshop.facilitator, workshop.id, end);
	expect(await state(workshop)).toMatchObject({ votesClosedAt: null, phaseId });
});

describe('time', () => {
	test('is given once by a double click, and taken back by its undo', async () => {
		const workshop = await createWorkshop();
		const seen = await seenNow(workshop);
		const gifts = [1, 2].map(() => phases.extend(workshop.facilitator, workshop.id, seen, 2));
		expect((await Promise.all(gifts)).toSorted()).toEqual([false, true]);
		const longer = await seenNow(workshop);
		expect(longer.endsAt.getTime() - seen.endsAt.getTime()).toBe(120_000);
		await phases.moveEnd(workshop.facilitator, workshop.id, longer, seen.endsAt);
		expect((await seenNow(workshop)).endsAt).toEqual(seen.endsAt);
	});

	test('that is up is given from now on', async () => {
		const workshop = await createWorkshop({ phase: 'talk' });
		const seen = await seenNow(workshop);
		const late = new Date(seen.endsAt.getTime() + 5 * 60_000);
		await phases.extend(workshop.facilitator, workshop.id, seen, 2, late);
		expect((await seenNow(workshop)).endsAt.getTime()).toBe(late.getTime() + 120_000);
	});

	test('is counted down for everybody at once, and never becomes longer by it', async () => {
		const workshop = await createWorkshop();
		const [roomId = ''] = workshop.roomIds;
		const seen = await seenNow(workshop);
		const { phaseId } = seen;
		await phases.extendRoom(
			workshop.facilitator,
			workshop.id,
			{ roomId, phaseId, extraSeconds: 0 },
			3,
		);
		const at = new Date(seen.endsAt.getTime() - 5 * 60_000);
		expect(await phases.countDown(workshop.facilitator, workshop.id, seen, 60, at)).toBe(true);
		const counted = await seenNow(workshop);
		expect(counted.endsAt.getTime()).toBe(at.getTime() + 60_000);
		expect(await database.workshopRoom.findUnique({ where: { id: roomId } })).toMatchObject({
			extraSeconds: 0,
		});
		const again = phases.countDown(workshop.facilitator, workshop.id, counted, 120, at);
		expect(await again).toBe(false);
		expect(await seenNow(workshop)).toEqual(counted);
	});

	test('of one room is given once for what was seen, and is never less than the others have', async () => {
		const workshop = await createWorkshop();
		const [roomId = ''] = workshop.roomIds;
		const { phaseId } = await seenNow(workshop);
		const give = (extraSeconds: number, minutes: number) =>
			phases.extendRoom(
				workshop.facilitator,
				workshop.id,
				{ roomId, phaseId, extraSeconds },
				minutes,
			);
		expect(await give(0, 2)).toBe(true);
		expect(await give(0, 2)).toBe(false);
		expect(await give(120, -5)).toBe(true);
		expect(await database.workshopRoom.findUnique({ where: { id: roomId } })).toMatchObject({
			extraSeconds: 0,
		});
	});
});

test('groups come to new work fresh', async () => {
	const workshop = await createWorkshop({ phase: 'talk' });
	await database.workshopRoom.updateMany({
		where: { workshopId: workshop.id },
		data: { extraSeconds: 60, handedInAt: NOW, helpAskedAt: NOW, helpTakenBy: 'Anna' },
	});
	const { phaseId } = await seenNow(workshop);
	await phases.next(workshop.facilitator, workshop.id, phaseId);
	expect(await database.workshopRoom.findMany({ where: { workshopId: workshop.id } })).toEqual(
		[1, 2].map(() =>
			expect.objectContaining({
				extraSeconds: 0,
				handedInAt: null,
				helpAskedAt: null,
				helpTakenBy: null,
			}),
		),
	);
});

test('a word that was typed while its room was merged is brought when the groups end', async () => {
	const workshop = await createWorkshop();
	const [from = '', into = ''] = workshop.roomIds;
	await documents.edit(from, (document) => createExample(document, 'a', 1));
	await mergingRooms.merge(workshop.facilitator, workshop.id, { from, into });
	await documents.edit(from, (document) => fieldText(document, 'a', 'title')?.insert(0, 'Sent'));
	await enterPhase(workshop.id, 'breakout');
	const { phaseId } = await seenNow(workshop);
	await phases.next(workshop.facilitator, workshop.id, phaseId);
	expect(readExamples(await documents.read(into))).toMatchObject([{ id: 'a', title: 'Sent' }]);
});
