import {
	createExample,
	fieldText,
	readJoint,
	setRemoved,
	type JointExample,
} from '@raadgiver/workshop';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import * as documents from '../documents/documents.ts';
import * as mergingRooms from '../leading/merging-rooms.ts';
import {
	createWorkshop,
	enterPhase,
	rewriteExample,
	type TestWorkshop,
	writeExample,
} from '../test-workshop.ts';
import * as joint from './joint.ts';

let workshop: TestWorkshop;
let first: string;
let second: string;

beforeEach(async () => {
	workshop = await createWorkshop();
	[first = '', second = ''] = workshop.roomIds;
});

async function standing(workshopId = workshop.id): Promise<JointExample[]> {
	return readJoint(await documents.read(workshopId));
}

async function titles(): Promise<string[]> {
	return (await standing()).map(({ title }) => title);
}

function handIn(roomId: string) {
	return database.workshopRoom.update({
		where: { id: roomId },
		data: { handedInAt: new Date() },
	});
}

describe('what a room has written', () => {
	test('stands in the joint document with the room that it came from', async () => {
		const id = await writeExample(second, { title: 'Fast træffetid', decidedBy: 'management' });
		await joint.bringRoom(second);
		expect(await standing()).toEqual([
			expect.objectContaining({
				id,
				title: 'Fast træffetid',
				decidedBy: 'management',
				source: { roomId: second, number: 2 },
			}),
		]);
	});

	test('is there once, however often and from wherever it is brought', async () => {
		await writeExample(first, { title: 'Én skabelon' });
		await Promise.all([joint.bringRoom(first), joint.bringAll(workshop.id)]);
		await joint.bringDue(workshop.id);
		expect(await titles()).toEqual(['Én skabelon']);
	});

	test('is not changed by a room that writes under the id of another one’s example', async () => {
		const id = await writeExample(first, { title: 'Én skabelon' });
		await joint.bringRoom(first);
		await documents.edit(second, (document) => {
			createExample(document, id, 1);
			rewriteExample(document, id, { title: 'Noget ganske andet' });
		});
		await joint.bringAll(workshop.id);
		expect(await titles()).toEqual(['Én skabelon']);
	});

	test('makes no further rows when nothing has come', async () => {
		await writeExample(first, { title: 'Én skabelon' });
		await joint.bringRoom(first);
		const rows = () => database.workshopUpdate.count({ where: { documentId: workshop.id } });
		const before = await rows();
		await joint.bringAll(workshop.id);
		expect(await rows()).toBe(before);
	});

	test('follows the room while nobody in plenary has touched it, and is kept beside afterwards', async () => {
		const id = await writeExample(first, { title: 'Træffetid' });
		await joint.bringRoom(first);
		await documents.edit(first, (room) => rewriteExample(room, id, { title: 'Fast træffetid' }));
		await joint.bringRoom(first);
		expect(await titles()).toEqual(['Fast træffetid']);
		await documents.edit(workshop.id, (document) =>
			fieldText(document, id, 'title')?.insert(0, 'Altid '),
		);
		await documents.edit(first, (room) => rewriteExample(room, id, { title: 'To timer' }));
		await joint.bringRoom(first);
		expect(await standing()).toEqual([
			expect.objectContaining({ title: 'Altid Fast træffetid', later: { title: 'To timer' } }),
		]);
	});

	test('stays, marked, when the room takes it out', async () => {
		const id = await writeExample(first, { title: 'Træffetid' });
		await joint.bringRoom(first);
		await documents.edit(first, (room) => setRemoved(room, id, true));
		await joint.bringRoom(first);
		expect(await standing()).toEqual([expect.objectContaining({ id, removedInRoom: true })]);
	});

	test('does not come while a facilitator hides it, and comes when it is shown again', async () => {
		const id = await writeExample(first, { title: 'Skældsord' });
		await database.workshopHidden.create({ data: { workshopId: workshop.id, exampleId: id } });
		await joint.bringAll(workshop.id);
		expect(await titles()).toEqual([]);
		await database.workshopHidden.deleteMany({ where: { exampleId: id } });
		await joint.bringAll(workshop.id);
		expect(await titles()).toEqual(['Skældsord']);
	});
});

test('nothing is brought into a document that was passed on', async () => {
	await writeExample(first, { title: 'For sent' });
	await database.workshop.update({
		where: { id: workshop.id },
		data: { passedOnAt: new Date() },
	});
	await joint.bringAll(workshop.id);
	expect(await titles()).toEqual([]);
});

describe('what is due', () => {
	test('while groups work: only from rooms that have handed in', async () => {
		await writeExample(first, { title: 'Afleveret' });
		await writeExample(second, { title: 'Halvt' });
		await handIn(first);
		await joint.bringDue(workshop.id);
		expect(await titles()).toEqual(['Afleveret']);
	});

	test.each(['plenary', 'end'] as const)('in the phase %s: from all rooms', async (phase) => {
		await writeExample(second, { title: 'Ikke afleveret' });
		await enterPhase(workshop.id, phase);
		await joint.bringDue(workshop.id);
		expect(await titles()).toEqual(['Ikke afleveret']);
	});

	test('when it is over: from all rooms', async () => {
		await writeExample(second, { title: 'Ikke afleveret' });
		await database.workshop.update({
			where: { id: workshop.id },
			data: { phaseId: null, status: 'ended' },
		});
		await joint.bringDue(workshop.id);
		expect(await titles()).toEqual(['Ikke afleveret']);
	});
});

describe('rooms that are merged', () => {
	test('have each example once, under the room it was written in', async () => {
		const id = await writeExample(first, { title: 'Træffetid' });
		await joint.bringAll(workshop.id);
		await mergingRooms.merge(workshop.facilitator, workshop.id, { from: first, into: second });
		await documents.edit(second, (room) => rewriteExample(room, id, { title: 'Fast træffetid' }));
		await joint.bringAll(workshop.id);
		expect(await standing()).toEqual([
			expect.objectContaining({
				title: 'Fast træffetid',
				later: undefined,
				removedInRoom: false,
				source: { roomId: first, number: 1 },
			}),
		]);
	});

	test('and parted, do not take out each other’s examples', async () => {
		await writeExample(first, { title: 'Træffetid' });
		await mergingRooms.merge(workshop.facilitator, workshop.id, { from: first, into: second });
		await joint.bringAll(workshop.id);
		await mergingRooms.part(workshop.facilitator, workshop.id, first);
		await joint.bringAll(workshop.id);
		await joint.bringRoom(second);
		expect(await standing()).toEqual([
			expect.objectContaining({ title: 'Træffetid', removedInRoom: false }),
		]);
	});
});

test('where rooms are not named, the document leads to none of them', async () => {
	const secret = await createWorkshop({ namesRooms: false });
	const [one = '', other = ''] = secret.roomIds;
	await writeExample(one, { title: 'Det første' });
	await writeExample(one, { title: 'Det andet' });
	await writeExample(other, { title: 'Det tredje' });
	await joint.bringAll(secret.id);
	const sources = (await standing(secret.id)).map(({ source }) => source);
	expect(new Set(sources.map((source) => source?.number))).toEqual(new Set([0]));
	expect(new Set(sources.map((source) => source?.roomId)).size).toBe(2);
	for (const roomId of secret.roomIds) expect(JSON.stringify(sources)).not.toContain(roomId);
});
