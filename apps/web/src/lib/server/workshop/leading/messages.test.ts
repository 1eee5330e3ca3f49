import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import { createWorkshop } from '../test-workshop.ts';
import * as messages from './messages.ts';

test('a message is sent once, however often its form is', async () => {
	const { id: workshopId, facilitator } = await createWorkshop();
	const message = { id: randomUUID(), text: 'Husk to eksempler', roomId: undefined };
	expect(await messages.send(facilitator, workshopId, message)).toBe(true);
	expect(await messages.send(facilitator, workshopId, message)).toBe(false);
	expect(await database.workshopMessage.findMany({ where: { workshopId } })).toMatchObject([
		{ text: 'Husk to eksempler', roomId: null, writtenBy: facilitator.name, withdrawnAt: null },
	]);
});

test('a message can be taken back, and shown again', async () => {
	const { id: workshopId, facilitator, roomIds } = await createWorkshop();
	const id = randomUUID();
	await messages.send(facilitator, workshopId, { id, text: 'Hej', roomId: roomIds[0] });
	expect(await messages.withdraw(facilitator, workshopId, id)).toBe(true);
	expect(await messages.withdraw(facilitator, workshopId, id)).toBe(false);
	expect(await messages.restore(facilitator, workshopId, id)).toBe(true);
	expect(await database.workshopMessage.findUnique({ where: { id } })).toMatchObject({
		roomId: roomIds[0],
		withdrawnAt: null,
	});
});

test("another workshop's room gets no message, and its messages are not withdrawn", async () => {
	const { id: workshopId, facilitator } = await createWorkshop();
	const other = await createWorkshop();
	const message = { id: randomUUID(), text: 'Hej', roomId: other.roomIds[0] };
	expect(await messages.send(facilitator, workshopId, message)).toBe(false);
	await messages.send(other.facilitator, other.id, message);
	expect(await messages.withdraw(facilitator, workshopId, message.id)).toBe(false);
});
