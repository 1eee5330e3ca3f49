import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import type { Participant } from '../joining/participants.ts';
import {
	createWorkshop,
	enterPhase,
	outsiders,
	participantIn,
	type TestWorkshop,
} from '../test-workshop.ts';
import * as dots from './dots.ts';

const notFound = expect.objectContaining({ status: 404 });
const [proposal, other] = [randomUUID(), randomUUID()];

let workshop: TestWorkshop;
let participant: Participant;

beforeEach(async () => {
	workshop = await createWorkshop({ phase: 'vote' });
	participant = await participantIn(workshop.id);
});

describe('each has three dots', () => {
	test('that may lie on one example or on several, and no fourth', async () => {
		for (const example of [proposal, proposal, other]) await dots.give(participant, example);
		await expect(dots.give(participant, other)).rejects.toThrow(dots.NoDotLeftError);
		expect(await dots.own(participant)).toEqual({ [proposal]: 2, [other]: 1 });
	});

	test('that are taken back one at a time, and are there to give again', async () => {
		for (const example of [proposal, proposal, other]) await dots.give(participant, example);
		await dots.takeBack(participant, proposal);
		await dots.takeBack(participant, other);
		await dots.takeBack(participant, other);
		expect(await dots.own(participant)).toEqual({ [proposal]: 1 });
		await dots.give(participant, other);
		expect(await dots.own(participant)).toEqual({ [proposal]: 1, [other]: 1 });
	});

	test('also where ten devices give at once', async () => {
		const tries = Array.from({ length: 10 }, () => dots.give(participant, randomUUID()));
		const outcomes = await Promise.allSettled(tries);
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
		const lying = Object.values(await dots.own(participant));
		expect(lying.reduce((sum, count) => sum + count, 0)).toBe(3);
	});

	test('or as many as the workshop says', async () => {
		await database.workshop.update({ where: { id: workshop.id }, data: { dotsEach: 1 } });
		await dots.give(participant, proposal);
		await expect(dots.give(participant, other)).rejects.toThrow(dots.NoDotLeftError);
	});
});

describe('a dot is given only while the vote runs', () => {
	test.each(['breakout', 'plenary', 'end'] as const)('not in the phase %s', async (phase) => {
		await enterPhase(workshop.id, phase);
		await expect(dots.give(participant, proposal)).rejects.toThrow(dots.VoteNotOpenError);
		await expect(dots.takeBack(participant, proposal)).rejects.toThrow(dots.VoteNotOpenError);
	});

	test('not once it is closed, until it is opened again', async () => {
		await dots.close(workshop.facilitator, workshop.id);
		await expect(dots.give(participant, proposal)).rejects.toThrow(dots.VoteNotOpenError);
		await dots.reopen(workshop.facilitator, workshop.id);
		await dots.give(participant, proposal);
		expect(await dots.own(participant)).toEqual({ [proposal]: 1 });
	});

	test('not by somebody who was put out, nor in another workshop', async () => {
		const elsewhere = await createWorkshop({ phase: 'vote' });
		const stray = { ...participant, workshopId: elsewhere.id };
		await expect(dots.give(stray, proposal)).rejects.toThrow(dots.VoteNotOpenError);
		const removedAt = new Date();
		await database.workshopParticipant.update({
			where: { id: participant.id },
			data: { removedAt },
		});
		await expect(dots.give(participant, proposal)).rejects.toThrow(dots.VoteNotOpenError);
	});
});

describe('how the dots lie', () => {
	test('is told to nobody before the vote is closed', async () => {
		await dots.give(participant, proposal);
		expect(await dots.counted(workshop.id)).toEqual({});
		expect(await dots.turnout(workshop.facilitator, workshop.id)).toEqual({
			voted: 1,
			participants: 1,
		});
		await dots.close(workshop.facilitator, workshop.id);
		expect(await dots.counted(workshop.id)).toEqual({ [proposal]: 1 });
		await dots.reopen(workshop.facilitator, workshop.id);
		expect(await dots.counted(workshop.id)).toEqual({});
	});

	test('leaves out those who were put out, and other workshops', async () => {
		const another = await participantIn(workshop.id);
		const elsewhere = await createWorkshop({ phase: 'vote' });
		await dots.give(await participantIn(elsewhere.id), proposal);
		await dots.give(participant, proposal);
		await dots.give(another, proposal);
		await dots.give(another, other);
		await database.workshopParticipant.update({
			where: { id: another.id },
			data: { removedAt: new Date() },
		});
		await dots.close(workshop.facilitator, workshop.id);
		expect(await dots.counted(workshop.id)).toEqual({ [proposal]: 1 });
	});
});

describe('a vote', () => {
	test('is neither closed nor opened by whoever does not lead the workshop', async () => {
		for (const [who, actor] of await outsiders(workshop)) {
			await expect(dots.close(actor, workshop.id), who).rejects.toEqual(notFound);
			expect(await dots.turnout(actor, workshop.id), who).toEqual({ voted: 0, participants: 0 });
		}
		await dots.close(workshop.facilitator, workshop.id);
		for (const [who, actor] of await outsiders(workshop))
			await expect(dots.reopen(actor, workshop.id), who).rejects.toEqual(notFound);
	});

	test('that nobody has taken part in yet is not closed before it begins', async () => {
		await enterPhase(workshop.id, 'plenary');
		expect(await dots.close(workshop.facilitator, workshop.id)).toBe(false);
		expect(await dots.counted(workshop.id)).toEqual({});
	});

	test('is closed after its phase too, and then stays closed', async () => {
		await dots.give(participant, proposal);
		await enterPhase(workshop.id, 'end');
		await dots.close(workshop.facilitator, workshop.id);
		expect(await dots.reopen(workshop.facilitator, workshop.id)).toBe(false);
		expect(await dots.counted(workshop.id)).toEqual({ [proposal]: 1 });
	});

	test('tells all who are there when it closes', async () => {
		const revision = () =>
			database.workshop.findUnique({ where: { id: workshop.id }, select: { revision: true } });
		await dots.close(workshop.facilitator, workshop.id);
		await dots.close(workshop.facilitator, workshop.id);
		expect(await revision()).toEqual({ revision: 1 });
	});
});
