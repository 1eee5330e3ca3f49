import { fieldText, readExamples } from '@raadgiver/workshop';
import { expect, test } from 'vitest';
import { exampleSchema } from '#lib/workshop/room/schemas.ts';
import * as documents from '../documents/documents.ts';
import { createWorkshop, enterPhase, participantIn } from '../test-workshop.ts';
import * as examples from './examples.ts';
import { RoomClosedError } from './room-errors.ts';

const id = '0e9b2a43-3b1c-4b0f-9a3c-7f1f9a1f2d11';
const form = {
	...{ id, title: 'Fast træffetid', what: 'Hver anden uge\r\ni lægehuset', needs: 'Tid' },
	...{ dissent: '', decidedBy: 'both', theme: 'Tid' },
};

test('a plain form begins an example, once', async () => {
	const workshop = await createWorkshop({ themes: ['Tid'] });
	const [roomId = ''] = workshop.roomIds;
	const anna = await participantIn(workshop.id, roomId);
	await examples.write(anna, exampleSchema.parse(form));
	const again = exampleSchema.parse({ ...form, seenTitle: form.title, seenWhat: form.what });
	await examples.write(anna, { ...again, seenNeeds: form.needs });
	expect(readExamples(await documents.read(roomId))).toEqual([
		{
			...{ id, title: 'Fast træffetid', what: 'Hver anden uge\ni lægehuset', needs: 'Tid' },
			...{ dissent: '', decidedBy: 'both', theme: 'Tid', removed: false },
		},
	]);
});

test('an id in capitals is the same id', () => {
	expect(exampleSchema.parse({ ...form, id: id.toUpperCase() }).id).toBe(id);
});

test('what others wrote while the form was filled in stays', async () => {
	const workshop = await createWorkshop();
	const [roomId = ''] = workshop.roomIds;
	const anna = await participantIn(workshop.id, roomId);
	await examples.write(anna, exampleSchema.parse(form));
	await documents.edit(roomId, (document) => fieldText(document, id, 'title')?.insert(0, 'En '));
	const changed = { ...form, title: 'Fast træffetid hver uge', seenTitle: form.title };
	const others = { seenWhat: form.what, seenNeeds: form.needs, theme: 'Opfundet', decidedBy: 'x' };
	await examples.write(anna, exampleSchema.parse({ ...changed, ...others }));
	const [example] = readExamples(await documents.read(roomId));
	expect(example).toMatchObject({
		title: 'En Fast træffetid hver uge',
		what: 'Hver anden uge\ni lægehuset',
	});
	expect(example?.theme).toBeUndefined();
	expect(example?.decidedBy).toBeUndefined();
});

test('a room that is closed is not written in', async () => {
	const workshop = await createWorkshop();
	const anna = await participantIn(workshop.id, workshop.roomIds[0]);
	await enterPhase(workshop.id, 'plenary');
	await expect(examples.write(anna, exampleSchema.parse(form))).rejects.toThrow(RoomClosedError);
});

test('a text that is too long is refused, not cut', () => {
	expect(exampleSchema.safeParse({ ...form, what: 'x'.repeat(4001) }).success).toBe(false);
});
