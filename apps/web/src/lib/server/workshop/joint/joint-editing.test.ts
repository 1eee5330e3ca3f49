import { randomUUID } from 'node:crypto';
import { fieldText, readJoint, type JointExample } from '@raadgiver/workshop';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import type { WrittenExample } from '#lib/workshop/room/schemas.ts';
import * as documents from '../documents/documents.ts';
import {
	createWorkshop,
	outsiders,
	rewriteExample,
	type TestWorkshop,
	writeExample,
} from '../test-workshop.ts';
import { alikePairs } from './alike-pairs.ts';
import * as editing from './joint-editing.ts';
import * as jointPage from './joint-page.ts';
import * as joint from './joint.ts';

const notFound = expect.objectContaining({ status: 404 });

let workshop: TestWorkshop;
let first: string;
let one: string;
let other: string;

beforeEach(async () => {
	workshop = await createWorkshop({ phase: 'plenary', themes: ['Ledelse', 'Samfund'] });
	[first = ''] = workshop.roomIds;
	one = await writeExample(first, { title: 'Træffetid', dissent: 'Ikke alle', theme: 'Ledelse' });
	other = await writeExample(first, { title: 'Fast tid', theme: 'Ledelse' });
	await joint.bringAll(workshop.id);
});

async function find(id: string): Promise<JointExample | undefined> {
	return readJoint(await documents.read(workshop.id)).find((each) => each.id === id);
}

async function order(): Promise<string[]> {
	return readJoint(await documents.read(workshop.id)).map(({ title }) => title);
}

function form(id: string, fields: Partial<WrittenExample>): WrittenExample {
	const empty = { title: '', what: '', needs: '', dissent: '' };
	const seen = { seenTitle: '', seenWhat: '', seenNeeds: '', seenDissent: '' };
	return {
		id,
		...empty,
		...seen,
		decidedBy: undefined,
		theme: undefined,
		removed: false,
		...fields,
	};
}

describe('whoever leads the workshop', () => {
	test('merges two examples, of which nothing disappears, and parts them again', async () => {
		await editing.merge(workshop.facilitator, workshop.id, one, other);
		expect(await find(other)).toMatchObject({ sources: [{ id: one, dissent: 'Ikke alle' }] });
		await editing.separate(workshop.facilitator, workshop.id, one);
		expect(await find(other)).toMatchObject({ sources: [] });
		expect(await find(one)).toMatchObject({ mergedInto: undefined, dissent: 'Ikke alle' });
	});

	test('takes an example out and puts it back', async () => {
		await editing.takeOut(workshop.facilitator, workshop.id, one);
		expect(await find(one)).toMatchObject({ removed: true, title: 'Træffetid' });
		await editing.putBack(workshop.facilitator, workshop.id, one);
		expect(await find(one)).toMatchObject({ removed: false });
	});

	test('moves an example past its neighbour under the same theme', async () => {
		await editing.move(workshop.facilitator, workshop.id, other, -1);
		expect(await order()).toEqual(['Fast tid', 'Træffetid']);
		await editing.write(
			workshop.facilitator,
			workshop.id,
			form(one, { title: 'Træffetid', seenTitle: 'Træffetid', theme: 'Samfund' }),
		);
		await editing.move(workshop.facilitator, workshop.id, one, -1);
		expect(await order()).toEqual(['Fast tid', 'Træffetid']);
	});

	test('corrects by a form, and what others wrote meanwhile stays', async () => {
		await documents.edit(workshop.id, (document) =>
			fieldText(document, one, 'title')?.insert(0, 'Altid '),
		);
		const sent = form(one, {
			title: 'Træffetid hver uge',
			seenTitle: 'Træffetid',
			dissent: 'Ikke alle',
			seenDissent: 'Ikke alle',
			decidedBy: 'management',
			theme: 'Samfund',
		});
		await editing.write(workshop.facilitator, workshop.id, sent);
		expect(await find(one)).toMatchObject({
			title: 'Altid Træffetid hver uge',
			dissent: 'Ikke alle',
			decidedBy: 'management',
			theme: 'Samfund',
		});
	});

	test.each([
		['takes', editing.takeLater, 'To timer'],
		['leaves', editing.leaveLater, 'Træffetid i plenum'],
	] as const)('%s what the room has written since', async (_, settle, title) => {
		await documents.edit(workshop.id, (document) =>
			rewriteExample(document, one, { title: 'Træffetid i plenum' }),
		);
		await documents.edit(first, (document) => rewriteExample(document, one, { title: 'To timer' }));
		await joint.bringRoom(first);
		await settle(workshop.facilitator, workshop.id, one);
		expect(await find(one)).toMatchObject({ title, later: undefined });
		await editing.askLaterAgain(workshop.facilitator, workshop.id, one);
		const asked = { title: 'Træffetid i plenum', later: { title: 'To timer' } };
		expect(await find(one)).toMatchObject(asked);
		await joint.bringDue(workshop.id);
		expect(await find(one)).toMatchObject(asked);
	});

	test('is not asked again about two that do not propose the same, unless that is taken back', async () => {
		const { facilitator, id } = workshop;
		await documents.edit(id, (document) => rewriteExample(document, other, { title: 'Træffetid' }));
		const pairs = async () => alikePairs(id, await jointPage.find(facilitator, id));
		expect(await pairs()).toHaveLength(1);
		await editing.keepApart(facilitator, id, other, one);
		expect(await pairs()).toEqual([]);
		await editing.proposeAgain(facilitator, id, one, other);
		expect(await pairs()).toHaveLength(1);
		await editing.merge(facilitator, id, one, other);
		expect(await pairs()).toEqual([]);
	});

	test('is told where the example is there no more', async () => {
		await editing.merge(workshop.facilitator, workshop.id, one, other);
		const gone = expect.any(editing.ExampleGoneError);
		const { facilitator, id } = workshop;
		await expect(editing.takeOut(facilitator, id, one)).rejects.toEqual(gone);
		await expect(editing.merge(facilitator, id, other, one)).rejects.toEqual(gone);
		await expect(editing.move(facilitator, id, randomUUID(), 1)).rejects.toEqual(gone);
		await database.workshopHidden.create({ data: { workshopId: id, exampleId: other } });
		await expect(editing.takeOut(facilitator, id, other)).rejects.toEqual(gone);
	});
});

const everyChange = (): [
	string,
	(...them: Parameters<typeof editing.takeOut>) => Promise<void>,
][] => [
	['merge', (actor, id) => editing.merge(actor, id, one, other)],
	['separate', editing.separate],
	['takeLater', editing.takeLater],
	['leaveLater', editing.leaveLater],
	['askLaterAgain', editing.askLaterAgain],
	['keepApart', (actor, id) => editing.keepApart(actor, id, one, other)],
	['proposeAgain', (actor, id) => editing.proposeAgain(actor, id, one, other)],
	['takeOut', editing.takeOut],
	['putBack', editing.putBack],
	['move', (actor, id, example) => editing.move(actor, id, example, 1)],
	['write', (actor, id, example) => editing.write(actor, id, form(example, { title: 'Nyt' }))],
];

test('nobody else changes anything', async () => {
	for (const [who, actor] of await outsiders(workshop))
		for (const [what, change] of everyChange())
			await expect(change(actor, workshop.id, one), `${who}: ${what}`).rejects.toEqual(notFound);
	expect(await order()).toEqual(['Træffetid', 'Fast tid']);
});

test('nothing is changed once it is passed on', async () => {
	await database.workshop.update({
		where: { id: workshop.id },
		data: { passedOnAt: new Date() },
	});
	for (const [what, change] of everyChange())
		await expect(change(workshop.facilitator, workshop.id, one), what).rejects.toEqual(notFound);
});
