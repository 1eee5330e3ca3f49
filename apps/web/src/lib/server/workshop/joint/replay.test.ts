import { randomUUID } from 'node:crypto';
import type { Example, MomentExample } from '@raadgiver/workshop';
import { beforeEach, expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import { createWorkshop, outsiders, type TestWorkshop } from '../test-workshop.ts';
import * as replay from './replay.ts';

let workshop: TestWorkshop;
let first: string;
let second: string;

beforeEach(async () => {
	workshop = await createWorkshop();
	[first = '', second = ''] = workshop.roomIds;
});

function example(title: string, id: string = randomUUID()): Example {
	const nothing = { what: '', needs: '', dissent: '', removed: false };
	return { id, title, ...nothing, decidedBy: undefined, theme: undefined };
}

function moment(documentId: string, second: number, ...examples: MomentExample[]) {
	const content = examples.map((each) => ({ ...each }));
	return database.workshopMoment.create({
		data: { documentId, at: new Date(Date.UTC(2021, 4, 17, 11, 0, second)), content },
	});
}

async function steps() {
	const found = await replay.find(workshop.facilitator, workshop.id);
	return found.steps.map(({ added, changed, takenOut }) => ({
		added: added.map(({ title }) => title),
		changed: changed.map(({ after }) => after.title),
		takenOut: takenOut.map(({ title }) => title),
	}));
}

test('rooms and the joint document grow as one', async () => {
	const [one, other] = [example('Træffetid'), example('Skabelon')];
	await moment(first, 0, one);
	await moment(second, 20, other);
	await moment(workshop.id, 40, one, other);
	await moment(workshop.id, 59, { ...one, title: 'Fast træffetid' }, { ...other, removed: true });
	expect(await steps()).toEqual([
		{ added: ['Træffetid'], changed: [], takenOut: [] },
		{ added: ['Skabelon'], changed: [], takenOut: [] },
		{ added: [], changed: ['Fast træffetid'], takenOut: ['Skabelon'] },
	]);
	const { from } = await replay.find(workshop.facilitator, workshop.id);
	expect(from).toEqual({ [one.id]: 'Gruppe 1', [other.id]: 'Gruppe 2' });
});

test('what is merged in plenary is played back as that, and what is taken out there is out', async () => {
	const [one, other] = [example('Træffetid'), example('Fast tid')];
	await moment(first, 0, one);
	await moment(workshop.id, 10, one, other);
	await moment(workshop.id, 20, { ...one, mergedInto: other.id }, other);
	await moment(workshop.id, 30, { ...one, removed: true }, other);
	await moment(first, 40, { ...one, title: 'Træffetid igen' });
	const { steps: all } = await replay.find(workshop.facilitator, workshop.id);
	expect(
		all.map(({ merged, separated, takenOut }) => [
			merged.length,
			separated.length,
			takenOut.length,
		]),
	).toEqual([
		[0, 0, 0],
		[0, 0, 0],
		[1, 0, 0],
		[0, 1, 1],
	]);
	expect(all[2]?.merged[0]?.into.title).toBe('Fast tid');
});

test('a single moment is a step, and none is no replay', async () => {
	expect(await steps()).toEqual([]);
	await moment(first, 0, example('Træffetid'));
	expect(await steps()).toHaveLength(1);
});

test('a long afternoon is no more than eighty steps, the last of which is how it ended', async () => {
	await database.workshopMoment.createMany({
		data: Array.from({ length: 400 }, (_, index) => ({
			documentId: first,
			at: new Date(Date.UTC(2021, 4, 17, 11, 0, index * 10)),
			content: [{ ...example(`Nummer ${index}`, workshop.id) }],
		})),
	});
	const all = await steps();
	expect(all.length).toBeLessThanOrEqual(80);
	expect(all.at(-1)?.changed).toEqual(['Nummer 399']);
});

test('what is hidden is not played back, and rooms are not named where the workshop names none', async () => {
	const [shown, hidden] = [example('Træffetid'), example('Skældsord')];
	await moment(first, 0, shown, hidden);
	await database.workshopHidden.create({
		data: { workshopId: workshop.id, exampleId: hidden.id },
	});
	await database.workshop.update({ where: { id: workshop.id }, data: { namesRooms: false } });
	expect(await steps()).toEqual([{ added: ['Træffetid'], changed: [], takenOut: [] }]);
	expect((await replay.find(workshop.facilitator, workshop.id)).from).toEqual({});
});

test('is for those who lead the workshop alone', async () => {
	for (const [who, actor] of await outsiders(workshop))
		await expect(replay.find(actor, workshop.id), who).rejects.toMatchObject({ status: 404 });
});
