import type { WorkshopAssignment } from '@raadgiver/db';
import { expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import * as phases from '../leading/phases.ts';
import {
	createWorkshop,
	participantIn,
	type TestWorkshop,
	writeExample,
} from '../test-workshop.ts';

/** Six doctors in the first room, and a caseworker who came last and sits alone in the second. */
async function filledOneAfterAnother(
	assignment: WorkshopAssignment,
	roomCount: number | null = null,
): Promise<TestWorkshop> {
	const workshop = await createWorkshop({ phase: 'talk' });
	await database.workshop.update({
		where: { id: workshop.id },
		data: { assignment, roomCount },
	});
	const [first, second] = workshop.roomIds;
	for (const roomId of [first, first, first, first, first, first, second]) {
		const { id } = await participantIn(workshop.id, roomId);
		const role = roomId === second ? 'sagsbehandler' : 'læge';
		await database.workshopParticipant.update({ where: { id }, data: { role } });
	}
	return workshop;
}

async function beginGroupWork({ facilitator, id }: TestWorkshop): Promise<number[]> {
	const { phaseId } = await database.workshop.findUniqueOrThrow({ where: { id } });
	await phases.next(facilitator, id, `${phaseId}`);
	const rooms = await database.workshopRoom.findMany({
		where: { workshopId: id },
		orderBy: { number: 'asc' },
		select: { _count: { select: { participants: true } } },
	});
	return rooms.map(({ _count }) => _count.participants);
}

test.each(['balanced', 'random'] as const)(
	'nobody sits alone when groups begin that were put together by the rule %s',
	async (assignment) => {
		const sizes = await beginGroupWork(await filledOneAfterAnother(assignment));
		expect(sizes.toSorted()).toEqual([3, 4]);
	},
);

test('rooms whose number was fixed are evened out too', async () => {
	const sizes = await beginGroupWork(await filledOneAfterAnother('balanced', 2));
	expect(sizes.toSorted()).toEqual([3, 4]);
});

test('whoever has chosen a room stays in it', async () => {
	expect(await beginGroupWork(await filledOneAfterAnother('chosen'))).toEqual([6, 1]);
});

test('nobody is moved once something is written', async () => {
	const workshop = await filledOneAfterAnother('balanced');
	await writeExample(`${workshop.roomIds[1]}`, { title: 'Begyndt' });
	expect(await beginGroupWork(workshop)).toEqual([6, 1]);
});
