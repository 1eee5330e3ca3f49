import { setRemoved } from '@raadgiver/workshop';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import * as documents from '../documents/documents.ts';
import {
	createWorkshop,
	enterPhase,
	outsiders,
	participantIn,
	type TestWorkshop,
	writeExample,
} from '../test-workshop.ts';
import * as dots from './dots.ts';
import * as jointPage from './joint-page.ts';
import * as reading from './joint-reading.ts';
import * as joint from './joint.ts';

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
		expect(together?.page.themes).toMatchObject([{ examples: [{ title: 'Træffetid' }] }]);
	});

	test('at the moment at which it is there, though somebody asked before it was', async () => {
		await enterPhase(workshop.id, 'breakout');
		const participant = await participantIn(workshop.id);
		expect(await reading.findFor(participant)).toBeUndefined();
		await enterPhase(workshop.id, 'plenary');
		expect(await reading.findFor(participant)).toBeDefined();
	});

	test('as it stands after each change', async () => {
		await enterPhase(workshop.id, 'plenary');
		expect((await reading.readNow(workshop.id))?.count).toBe(1);
		await writeExample(workshop.id, { title: 'Skabelon' });
		expect((await reading.readNow(workshop.id))?.count).toBe(2);
		await database.workshopHidden.create({ data: { workshopId: workshop.id, exampleId: example } });
		expect((await reading.readNow(workshop.id))?.themes[0]?.examples).toMatchObject([
			{ title: 'Skabelon' },
		]);
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
		expect(together?.page.count).toBe(0);
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
			result: undefined,
			stray: [],
		});
		const together = await reading.togetherFor(another);
		expect(together?.own).toEqual({});
		expect(together?.page.themes[0]?.examples[0]?.ranked).toBeUndefined();
		const page = await jointPage.find(workshop.facilitator, workshop.id);
		expect(page.dots).toBeUndefined();
		await dots.close(workshop.facilitator, workshop.id);
		const closed = await jointPage.find(workshop.facilitator, workshop.id);
		expect(closed.dots).toEqual({ [example]: 1 });
	});

	test('a dot on what is taken out meanwhile is said to lie there', async () => {
		await enterPhase(workshop.id, 'vote');
		const voter = await participantIn(workshop.id);
		await dots.give(voter, example);
		await documents.edit(workshop.id, (joint) => setRemoved(joint, example, true));
		expect(await reading.togetherFor(voter)).toMatchObject({
			own: { [example]: 1 },
			stray: [example],
		});
	});
});
