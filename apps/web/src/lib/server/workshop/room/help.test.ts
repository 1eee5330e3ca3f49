import { expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import { createWorkshop, participantIn } from '../test-workshop.ts';
import * as help from './help.ts';

test('a room calls for help once, whoever presses, and withdraws it', async () => {
	const workshop = await createWorkshop({ phase: 'breakout' });
	const [roomId = ''] = workshop.roomIds;
	const anna = await participantIn(workshop.id, roomId);
	const bo = await participantIn(workshop.id, roomId);
	const find = () => database.workshopRoom.findUniqueOrThrow({ where: { id: roomId } });
	await help.ask(anna);
	const { helpAskedAt } = await find();
	expect(helpAskedAt).toBeInstanceOf(Date);
	await help.ask(bo);
	expect((await find()).helpAskedAt).toEqual(helpAskedAt);
	await database.workshopRoom.update({ where: { id: roomId }, data: { helpTakenBy: 'Iben' } });
	await help.withdraw(bo);
	await help.withdraw(anna);
	expect(await find()).toMatchObject({ helpAskedAt: null, helpTakenBy: null });
	const { revision } = await database.workshop.findUniqueOrThrow({ where: { id: workshop.id } });
	expect(revision).toBe(2);
});

test('help comes to nobody who is in no room, and to no workshop that is over', async () => {
	const workshop = await createWorkshop();
	const alone = await participantIn(workshop.id);
	await expect(help.ask(alone)).rejects.toMatchObject({ status: 404 });
	const member = await participantIn(workshop.id, workshop.roomIds[0]);
	await database.workshop.update({ where: { id: workshop.id }, data: { status: 'ended' } });
	await expect(help.ask(member)).rejects.toMatchObject({ status: 404 });
});
