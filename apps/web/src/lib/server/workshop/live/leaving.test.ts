import { expect, test, vi } from 'vitest';
import { database } from '#lib/server/database.ts';
import { CLOSE } from './close-codes.ts';
import { kept, openStage, patient } from './test-stage.ts';

const stage = openStage();

test('whoever is moved leaves the old room and gets into the new one', async () => {
	const { client, id } = await stage.participant();
	const old = client.room(stage.roomId);
	await kept(old);
	const closed = vi.fn();
	old.on('close', closed);
	await stage.commit((transaction) =>
		transaction.workshopParticipant.update({ where: { id }, data: { roomId: stage.otherRoomId } }),
	);
	await vi.waitFor(() => expect(closed).toHaveBeenCalled(), patient);
	expect(client.last('you')?.you.roomId).toBe(stage.otherRoomId);
	await kept(client.room(stage.otherRoomId));
});

test('whoever is put out is told, and is not let in again', async () => {
	const { client, id } = await stage.participant();
	await kept(client.room(stage.roomId));
	await stage.commit((transaction) =>
		transaction.workshopParticipant.update({ where: { id }, data: { removedAt: new Date() } }),
	);
	await vi.waitFor(() => expect(client.last('you')?.you.removed).toBe(true), patient);
	await vi.waitFor(() => expect(client.closings).toMatchObject([CLOSE.unknown]), patient);
});

test('whoever was thrown away with a rehearsal is told', async () => {
	const { client, id } = await stage.participant();
	await kept(client.room(stage.roomId));
	await stage.commit((transaction) => transaction.workshopParticipant.delete({ where: { id } }));
	await vi.waitFor(() => expect(client.last('you')?.you.removed).toBe(true), patient);
	await vi.waitFor(() => expect(client.closings).toMatchObject([CLOSE.unknown]), patient);
});

const ofFacilitator = () => ({ personId: stage.workshop.facilitator.personId });

test.each([
	[
		'the role',
		() => database.membership.updateMany({ where: ofFacilitator(), data: { roles: ['gp'] } }),
	],
	[
		'the membership',
		() => database.membership.updateMany({ where: ofFacilitator(), data: { active: false } }),
	],
	['the session', () => database.session.deleteMany({ where: ofFacilitator() })],
	[
		'the session’s time',
		() => database.session.updateMany({ where: ofFacilitator(), data: { expiresAt: new Date() } }),
	],
	['the workshop', () => database.workshopFacilitator.deleteMany({ where: ofFacilitator() })],
])(
	'a facilitator who loses %s is told, and closed, while the socket stands',
	async (_what, lose) => {
		const client = await stage.leader();
		await kept(client.room(stage.roomId));
		await lose();
		await vi.waitFor(() => expect(client.last('you')?.you.removed).toBe(true), patient);
		await vi.waitFor(() => expect(client.closings).toMatchObject([CLOSE.unknown]), patient);
	},
);
