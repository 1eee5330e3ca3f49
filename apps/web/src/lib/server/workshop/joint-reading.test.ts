import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import * as dots from './dots.ts';
import * as jointPage from './joint-page.ts';
import * as reading from './joint-reading.ts';
import * as joint from './joint.ts';
import {
	createWorkshop,
	enterPhase,
	outsiders,
	participantIn,
	type TestWorkshop,
	writeExample,
} from './test-workshop.ts';

let workshop: TestWorkshop;
let example: string;

beforeEach(async () => {
	workshop = await createWorkshop();
	example = await writeExample(workshop.roomIds[0] ?? '', { title: 'Træffetid' });
	await joint.bringAll(workshop.id);
});

describe('the document is read', () => {
	test.each(['welcome', 'talk', 'breakout'] as const)(
		'by nobody in the phase %s',
		async (phase) => {
			await enterPhase(workshop.id, phase);
			expect(await reading.togetherFor(await participantIn(workshop.id))).toBeUndefined();
		},
	);

	test.each(['plenary', 'vote', 'end'] as const)('by all who take part in: %s', async (phase) => {
		await enterPhase(workshop.id, phase);
		const together = await reading.togetherFor(await participantIn(workshop.id));
		expect(together?.model.themes).toMatchObject([{ examples: [{ title: 'Træffetid' }] }]);
	});

	test('by others only once it is passed on', async () => {
		await enterPhase(workshop.id, 'plenary');
		expect(await reading.findPassedOn(workshop.id)).toBeUndefined();
		const passed = await createWorkshop({ phase: 'end' });
		await database.workshop.update({
			where: { id: passed.id },
			data: { passedOnAt: new Date() },
		});
		expect(await reading.findPassedOn(passed.id)).toBeDefined();
	});

	test('without what is hidden', async () => {
		await enterPhase(workshop.id, 'plenary');
		await database.workshopHidden.create({
			data: { workshopId: workshop.id, exampleId: example },
		});
		const together = await reading.togetherFor(await participantIn(workshop.id));
		expect(together?.model.count).toBe(0);
	});

	test('by nobody who does not lead the workshop, as those who do read it', async () => {
		for (const [who, actor] of await outsiders(workshop))
			await expect(jointPage.find(actor, workshop.id), who).rejects.toMatchObject({ status: 404 });
	});
});

describe('while dots are given', () => {
	test('each sees their own, and nobody how the others’ lie', async () => {
		await enterPhase(workshop.id, 'vote');
		const voter = await participantIn(workshop.id);
		const another = await participantIn(workshop.id);
		await dots.give(voter, example);
		expect(await reading.togetherFor(voter)).toMatchObject({
			own: { [example]: 1 },
			votesClosed: false,
		});
		const together = await reading.togetherFor(another);
		expect(together?.own).toEqual({});
		expect(together?.model.themes[0]?.examples[0]?.ranked).toBeUndefined();
		const page = await jointPage.find(workshop.facilitator, workshop.id);
		expect(page.dots).toBeUndefined();
		await dots.close(workshop.facilitator, workshop.id);
		const closed = await jointPage.find(workshop.facilitator, workshop.id);
		expect(closed.dots).toEqual({ [example]: 1 });
	});
});
