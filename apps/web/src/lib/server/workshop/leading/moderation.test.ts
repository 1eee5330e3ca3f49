import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import { createToken, participantCookie, participantHash } from '../joining/participant-token.ts';
import { recognise } from '../joining/participants.ts';
import { createWorkshop, participantIn } from '../test-workshop.ts';
import * as moderation from './moderation.ts';

test('an example is hidden once and shown again', async () => {
	const { id: workshopId, facilitator } = await createWorkshop();
	const exampleId = randomUUID();
	expect(await moderation.hide(facilitator, workshopId, exampleId)).toBe(true);
	expect(await moderation.hide(facilitator, workshopId, exampleId)).toBe(false);
	expect(await database.workshopHidden.count({ where: { workshopId, exampleId } })).toBe(1);
	expect(await moderation.show(facilitator, workshopId, exampleId)).toBe(true);
	expect(await moderation.show(facilitator, workshopId, exampleId)).toBe(false);
});

test('the cookie of somebody who is put out lets nobody in, until it is taken back', async () => {
	const { id: workshopId, facilitator, roomIds } = await createWorkshop();
	const token = createToken();
	const { id, roomId } = await participantIn(workshopId, roomIds[0]);
	await database.workshopParticipant.update({
		where: { id },
		data: { tokenHash: participantHash(token) },
	});
	const header = `${participantCookie(workshopId)}=${token}`;
	expect(await moderation.remove(facilitator, workshopId, id)).toBe(true);
	expect(await moderation.remove(facilitator, workshopId, id)).toBe(false);
	expect(await recognise(header, workshopId)).toBeUndefined();
	expect(await moderation.readmit(facilitator, workshopId, id)).toBe(true);
	expect(await recognise(header, workshopId)).toMatchObject({ id, roomId });
});

test("another workshop's participant is put out by nobody here", async () => {
	const { id: workshopId, facilitator } = await createWorkshop();
	const stranger = await participantIn((await createWorkshop()).id);
	expect(await moderation.remove(facilitator, workshopId, stranger.id)).toBe(false);
});
