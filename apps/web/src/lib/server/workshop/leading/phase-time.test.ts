import { describe, expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import { createWorkshop, seenNow } from '../test-workshop.ts';
import * as phaseTime from './phase-time.ts';

async function extraSeconds(id: string): Promise<number> {
	const room = await database.workshopRoom.findUniqueOrThrow({ where: { id } });
	return room.extraSeconds;
}

describe('time', () => {
	test('is given once by a double click, and taken back by its undo', async () => {
		const workshop = await createWorkshop();
		const seen = await seenNow(workshop);
		const gifts = [1, 2].map(() => phaseTime.extend(workshop.facilitator, workshop.id, seen, 2));
		expect((await Promise.all(gifts)).toSorted()).toEqual([false, true]);
		const longer = await seenNow(workshop);
		expect(longer.endsAt.getTime() - seen.endsAt.getTime()).toBe(120_000);
		await phaseTime.moveEnd(workshop.facilitator, workshop.id, longer, seen.endsAt);
		expect((await seenNow(workshop)).endsAt).toEqual(seen.endsAt);
	});

	test('that is up is given from now on', async () => {
		const workshop = await createWorkshop({ phase: 'talk' });
		const seen = await seenNow(workshop);
		const late = new Date(seen.endsAt.getTime() + 5 * 60_000);
		await phaseTime.extend(workshop.facilitator, workshop.id, seen, 2, late);
		expect((await seenNow(workshop)).endsAt.getTime()).toBe(late.getTime() + 120_000);
	});

	test('is counted down for everybody at once, never becomes longer by it, and all of it is given back', async () => {
		const workshop = await createWorkshop();
		const [roomId = ''] = workshop.roomIds;
		const seen = await seenNow(workshop);
		const { phaseId } = seen;
		await phaseTime.extendRoom(
			workshop.facilitator,
			workshop.id,
			{ roomId, phaseId, extraSeconds: 0 },
			3,
		);
		const at = new Date(seen.endsAt.getTime() - 5 * 60_000);
		const beyond = await phaseTime.countDown(workshop.facilitator, workshop.id, seen, 60, at);
		expect(beyond).toEqual([{ roomId, extraSeconds: 180 }]);
		const counted = await seenNow(workshop);
		expect(counted.endsAt.getTime()).toBe(at.getTime() + 60_000);
		expect(await extraSeconds(roomId)).toBe(0);
		const again = phaseTime.countDown(workshop.facilitator, workshop.id, counted, 120, at);
		expect(await again).toBeUndefined();
		expect(await seenNow(workshop)).toEqual(counted);
		await phaseTime.moveEnd(workshop.facilitator, workshop.id, counted, seen.endsAt, beyond);
		expect(await seenNow(workshop)).toEqual(seen);
		expect(await extraSeconds(roomId)).toBe(180);
	});

	test('of one room is given once for what was seen, and is never less than the others have', async () => {
		const workshop = await createWorkshop();
		const [roomId = ''] = workshop.roomIds;
		const { phaseId } = await seenNow(workshop);
		const give = (extraSeconds: number, minutes: number) =>
			phaseTime.extendRoom(
				workshop.facilitator,
				workshop.id,
				{ roomId, phaseId, extraSeconds },
				minutes,
			);
		expect(await give(0, 2)).toBe(true);
		expect(await give(0, 2)).toBe(false);
		expect(await give(120, -5)).toBe(true);
		expect(await extraSeconds(roomId)).toBe(0);
	});
});
