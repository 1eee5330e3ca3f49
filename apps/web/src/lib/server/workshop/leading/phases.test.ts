import { describe, expect, test } from 'vitest';
import { createExample, fieldText, readExamples } from '@raadgiver/workshop';
import { database } from '#lib/server/database.ts';
import * as documents from '../documents/documents.ts';
import { createWorkshop, enterPhase, seenNow } from '../test-workshop.ts';
import * as mergingRooms from './merging-rooms.ts';
import * as phases from './phases.ts';

const NOW = new Date('2027-05-17T12:00:00Z');
const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

function state({ id }: { id: string }) {
	return database.workshop.findUniqueOrThrow({ where: { id }, include: { phase: true } });
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
