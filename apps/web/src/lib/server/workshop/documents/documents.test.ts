import { randomUUID } from 'node:crypto';
import { createExample, fieldText, readExamples } from '@raadgiver/workshop';
import { expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import { createWorkshop } from '../test-workshop.ts';
import * as documents from './documents.ts';
import { DocumentMissing } from './updates.ts';

const begin = (id: string, title: string) => (document: Parameters<typeof createExample>[0]) => {
	createExample(document, id, 1);
	fieldText(document, id, 'title')?.insert(0, title);
};

async function roomOfItsOwn(): Promise<string> {
	const [roomId] = (await createWorkshop({ rooms: 1 })).roomIds;
	if (!roomId) throw new Error('the workshop has no room');
	return roomId;
}

test('an edit by the server is read again', async () => {
	const roomId = await roomOfItsOwn();
	const id = randomUUID();
	await documents.edit(roomId, begin(id, 'Én indgang'));
	await documents.edit(roomId, (document) => fieldText(document, id, 'title')?.insert(0, 'Nu: '));
	expect(readExamples(await documents.read(roomId))).toMatchObject([
		{ id, title: 'Nu: Én indgang' },
	]);
});

test('what the change returns comes back, and no change leaves no row', async () => {
	const roomId = await roomOfItsOwn();
	expect(await documents.edit(roomId, (document) => readExamples(document).length)).toBe(0);
	expect(await database.workshopUpdate.count({ where: { documentId: roomId } })).toBe(0);
});

test('two who begin the same example at once begin one', async () => {
	const roomId = await roomOfItsOwn();
	const id = randomUUID();
	await Promise.all(['a', 'b', 'c'].map((title) => documents.edit(roomId, begin(id, title))));
	const [example, ...others] = readExamples(await documents.read(roomId));
	expect(others).toEqual([]);
	expect([...(example?.title ?? '')].toSorted().join('')).toBe('abc');
});

test('an edit that fails half-way leaves nothing', async () => {
	const roomId = await roomOfItsOwn();
	const failing = documents.edit(roomId, (document) => {
		begin(randomUUID(), 'Halvt')(document);
		throw new Error('no further');
	});
	await expect(failing).rejects.toThrow('no further');
	expect(readExamples(await documents.read(roomId))).toEqual([]);
});

test('a document that is not there is not an empty one', async () => {
	await expect(documents.read(randomUUID())).rejects.toThrow(DocumentMissing);
	await expect(documents.edit(randomUUID(), () => undefined)).rejects.toThrow(DocumentMissing);
});
