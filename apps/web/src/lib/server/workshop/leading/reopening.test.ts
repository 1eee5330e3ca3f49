import { expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import { createWorkshop } from '../test-workshop.ts';
import * as reopening from './reopening.ts';

test('a room is opened again once, and closed as it was', async () => {
	const { id: workshopId, facilitator, roomIds } = await createWorkshop({ phase: 'plenary' });
	const [id = ''] = roomIds;
	const handedInAt = new Date('2027-05-17T12:00:00Z');
	await database.workshopRoom.update({ where: { id }, data: { handedInAt } });
	expect(await reopening.reopen(facilitator, workshopId, id)).toBe(true);
	expect(await reopening.reopen(facilitator, workshopId, id)).toBe(false);
	expect(await database.workshopRoom.findUnique({ where: { id } })).toMatchObject({
		reopenedAt: expect.any(Date),
		handedInAt: null,
	});
	expect(await reopening.close(facilitator, workshopId, id, handedInAt)).toBe(true);
	expect(await reopening.close(facilitator, workshopId, id)).toBe(false);
	expect(await database.workshopRoom.findUnique({ where: { id } })).toMatchObject({
		reopenedAt: null,
		handedInAt,
	});
});

test('a room that handed in after it was opened again can be opened once more', async () => {
	const { id: workshopId, facilitator, roomIds } = await createWorkshop();
	const [id = ''] = roomIds;
	await reopening.reopen(facilitator, workshopId, id);
	await database.workshopRoom.update({ where: { id }, data: { handedInAt: new Date() } });
	expect(await reopening.reopen(facilitator, workshopId, id)).toBe(true);
});
