import { beforeEach, describe, expect, test } from 'vitest';
import type { Prisma } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import { createWorkshop, enterPhase, participantIn, type TestWorkshop } from '../test-workshop.ts';
import { deviceLink, isUnused, openDeviceLink, useDeviceLink } from './device-link.ts';
import * as ownRoom from './own-room.ts';
import { createToken, participantCookie } from './participant-token.ts';
import * as participants from './participants.ts';

const introduction = { name: 'Anne', role: null, municipality: null, theme: null };

let workshop: TestWorkshop;

async function setUp(plan: Prisma.WorkshopUpdateInput, rooms = 0): Promise<void> {
	workshop = await createWorkshop({ rooms, phase: 'welcome' });
	await database.workshop.update({ where: { id: workshop.id }, data: plan });
}

const comeIn = (words: Partial<participants.Introduction> = {}, token = createToken()) =>
	participants.join(workshop.id, token, { ...introduction, ...words });

const crowd = (size: number, words: (index: number) => Partial<participants.Introduction>) =>
	Promise.all(Array.from({ length: size }, (_, index) => comeIn(words(index))));

/** How many are in each room, by its number. */
async function sizes(): Promise<number[]> {
	const rooms = await database.workshopRoom.findMany({
		where: { workshopId: workshop.id },
		orderBy: { number: 'asc' },
		select: { _count: { select: { participants: true } } },
	});
	return rooms.map(({ _count }) => _count.participants);
}

async function holder(token: string): Promise<participants.Participant> {
	const found = await participants.findByToken(token, workshop.id);
	if (!found) throw new Error('Nobody holds this secret.');
	return found;
}

describe('fifty who come at once', () => {
	test('fill seven rooms evenly, and nobody is in twice', async () => {
		await setUp({ roomCount: 7, assignment: 'random' }, 7);
		expect(new Set(await crowd(50, () => ({})))).toEqual(new Set(['in']));
		expect((await sizes()).toSorted()).toEqual([7, 7, 7, 7, 7, 7, 8]);
		expect(await database.workshopParticipant.count({ where: { workshopId: workshop.id } })).toBe(
			50,
		);
	});

	test('get as many rooms as they need, each with its document', async () => {
		await setUp({ roomSize: 6, assignment: 'random' });
		await crowd(50, () => ({}));
		expect(await sizes()).toEqual([6, 6, 6, 6, 6, 6, 6, 6, 2]);
		const documents = { workshopId: workshop.id, kind: 'room' } as const;
		expect(await database.workshopDocument.count({ where: documents })).toBe(9);
	});

	test('are spread by role and municipality', async () => {
		await setUp({ roomCount: 5, assignment: 'balanced' }, 5);
		await crowd(50, (index) => ({
			role: index % 2 ? 'Læge' : 'Socialrådgiver',
			municipality: index % 5 ? 'Vejen' : 'Lejre',
		}));
		const rooms = await database.workshopRoom.findMany({
			where: { workshopId: workshop.id },
			select: { participants: { select: { role: true, municipality: true } } },
		});
		for (const room of rooms) {
			const doctors = room.participants.filter(({ role }) => role === 'Læge').length;
			expect(doctors).toBeGreaterThanOrEqual(4);
			expect(doctors).toBeLessThanOrEqual(6);
		}
	});

	test('come to the rooms of their themes', async () => {
		await setUp({ assignment: 'theme', themes: ['Attester', 'Samtaler'], roomSize: 20 });
		await crowd(50, (index) => ({ theme: index < 10 ? 'Attester' : 'Samtaler' }));
		const rooms = await database.workshopRoom.findMany({
			where: { workshopId: workshop.id },
			orderBy: { number: 'asc' },
			select: { theme: true, participants: { select: { theme: true } } },
		});
		expect(rooms.map(({ theme }) => theme).toSorted()).toEqual([
			'Attester',
			'Samtaler',
			'Samtaler',
		]);
		for (const room of rooms)
			expect(room.participants.every(({ theme }) => theme === room.theme)).toBe(true);
	});

	test('with one secret are one participant', async () => {
		await setUp({ roomSize: 6, assignment: 'random' });
		const token = createToken();
		const outcomes = await Promise.all(Array.from({ length: 50 }, () => comeIn({}, token)));
		expect(new Set(outcomes)).toEqual(new Set(['in']));
		expect(await sizes()).toEqual([1]);
	});
});

describe('somebody who comes', () => {
	beforeEach(() => setUp({ roomCount: 3, assignment: 'random' }, 3));

	test('late goes where somebody has left', async () => {
		const tokens = Array.from({ length: 6 }, createToken);
		await Promise.all(tokens.map((token) => comeIn({}, token)));
		const one = await holder(tokens[0] ?? '');
		expect(await ownRoom.leave(one)).toBe(true);
		await comeIn();
		expect(await sizes()).toEqual([2, 2, 2]);
	});

	test('late, when all groups are full and at work, does not sit alone', async () => {
		await setUp({ roomSize: 3, assignment: 'random' });
		await crowd(6, () => ({}));
		await enterPhase(workshop.id, 'breakout');
		await crowd(2, () => ({}));
		expect(await sizes()).toEqual([4, 4]);
		await comeIn();
		expect(await sizes()).toEqual([4, 4, 1]);
	});

	test('is not put into a locked room, nor into one that was merged away', async () => {
		const [locked, merged, open] = workshop.roomIds;
		await database.workshopRoom.update({ where: { id: locked }, data: { locked: true } });
		await database.workshopRoom.update({
			where: { id: merged },
			data: { mergedIntoId: open ?? null },
		});
		await crowd(4, () => ({}));
		expect(await sizes()).toEqual([0, 0, 4]);
	});

	test('finds a room even where all are locked', async () => {
		await database.workshopRoom.updateMany({
			where: { workshopId: workshop.id },
			data: { locked: true },
		});
		expect(await comeIn()).toBe('in');
		expect(await sizes()).toEqual([0, 0, 0, 1]);
	});

	test('again is who they were, in the room where they were', async () => {
		const token = createToken();
		await comeIn({ name: 'Anne' }, token);
		const before = await holder(token);
		expect(await comeIn({ name: 'Somebody else' }, token)).toBe('in');
		expect(await holder(token)).toEqual(before);
	});

	test('after having been put out stays out', async () => {
		const token = createToken();
		await comeIn({}, token);
		await database.workshopParticipant.updateMany({
			where: { workshopId: workshop.id },
			data: { removedAt: new Date() },
		});
		expect(await comeIn({}, token)).toBe('removed');
		expect(await participants.findByToken(token, workshop.id)).toBeUndefined();
		const cookies = `a=b; ${participantCookie(workshop.id)}=${token}`;
		expect(await participants.recognise(cookies, workshop.id)).toBeUndefined();
		expect(await participants.wasRemoved(cookies, workshop.id)).toBe(true);
	});

	test.each(['draft', 'ended'] as const)(
		'to a workshop that is %s stays outside',
		async (status) => {
			await database.workshop.update({ where: { id: workshop.id }, data: { status } });
			expect(await comeIn()).toBe('closed');
			expect(await sizes()).toEqual([0, 0, 0]);
		},
	);

	test('raises the revision, so that everybody sees them', async () => {
		const revision = () =>
			database.workshop.findUniqueOrThrow({
				where: { id: workshop.id },
				select: { revision: true },
			});
		const { revision: before } = await revision();
		await comeIn();
		expect((await revision()).revision).toBe(before + 1);
	});

	test('is known by the cookie of this workshop, and in no other', async () => {
		const token = createToken();
		await comeIn({}, token);
		const neighbour = await createWorkshop();
		const claimed = `${participantCookie(neighbour.id)}=${token}`;
		expect(await participants.recognise(claimed, neighbour.id)).toBeUndefined();
		expect(await participants.findByToken(token, neighbour.id)).toBeUndefined();
		const own = `x=1; ${participantCookie(workshop.id)}=${token}; y=2`;
		expect(await participants.recognise(own, workshop.id)).toMatchObject({ name: 'Anne' });
	});
});

describe('where people choose their room', () => {
	test('one place left is taken by one of ten', async () => {
		await setUp({ assignment: 'chosen', roomSize: 1 }, 2);
		const outcomes = await crowd(10, () => ({ wish: workshop.roomIds[0] }));
		expect(outcomes.filter((outcome) => outcome === 'in')).toHaveLength(1);
		expect(outcomes.filter((outcome) => outcome === 'full')).toHaveLength(9);
		expect(await sizes()).toEqual([1, 0]);
	});

	test('a room of another workshop is none that can be chosen', async () => {
		const neighbour = await createWorkshop();
		await setUp({ assignment: 'chosen' }, 1);
		expect(await comeIn({ wish: neighbour.roomIds[0] })).toBe('full');
		const one = await participantIn(workshop.id, workshop.roomIds[0]);
		expect(await ownRoom.choose(one, neighbour.roomIds[0] ?? '')).toBe(false);
		expect(await ownRoom.choose({ ...one, workshopId: neighbour.id }, 'new')).toBe(false);
	});

	test('the first one opens the first room, and a new one may be opened', async () => {
		await setUp({ assignment: 'chosen' });
		expect(await comeIn({ wish: '' })).toBe('in');
		expect(await comeIn({ wish: 'new' })).toBe('in');
		expect(await sizes()).toEqual([1, 1]);
	});

	test('somebody goes to another room, and sees which have a place', async () => {
		await setUp({ assignment: 'chosen', roomSize: 1, roomCount: 3 }, 3);
		const [first, second, third] = workshop.roomIds;
		const one = await participantIn(workshop.id, first);
		await participantIn(workshop.id, second);
		expect(await ownRoom.choose(one, second ?? '')).toBe(false);
		expect(await ownRoom.choose(one, third ?? '')).toBe(true);
		expect(await sizes()).toEqual([0, 1, 1]);
		const { rooms, mayOpen } = await ownRoom.choiceOf(workshop.id);
		expect(rooms.map((room) => room.hasPlace)).toEqual([true, false, false]);
		expect(mayOpen).toBe(false);
	});

	test('where rooms are given, nobody changes theirs', async () => {
		await setUp({ assignment: 'balanced' }, 2);
		const one = await participantIn(workshop.id, workshop.roomIds[0]);
		expect(await ownRoom.choose(one, workshop.roomIds[1] ?? '')).toBe(false);
	});
});

test('who has left comes back to the room that most lacks them, once', async () => {
	await setUp({ roomCount: 2, assignment: 'random' }, 2);
	const [full, lacking] = workshop.roomIds;
	for (const roomId of [full, full, lacking]) await participantIn(workshop.id, roomId);
	const one = await participantIn(workshop.id);
	expect(await ownRoom.comeBack(one)).toBe(true);
	expect(await sizes()).toEqual([2, 2]);
	expect(await ownRoom.comeBack(one)).toBe(false);
});

test('a link to another device opens its workshop for a quarter of an hour, unless it was changed', () => {
	const [token, now] = [createToken(), Date.now()];
	const sealed = deviceLink('PRVE2345', token, now).address.split('/').at(-1) ?? '';
	expect(sealed).not.toContain(token);
	expect(openDeviceLink('PRVE2345', sealed, now)).toBe(token);
	expect(openDeviceLink('PRVE2345', sealed, now + 14 * 60_000)).toBe(token);
	expect(openDeviceLink('PRVE2345', sealed, now + 16 * 60_000)).toBeUndefined();
	expect(openDeviceLink('PRVE2346', sealed, now)).toBeUndefined();
	const changed = sealed.replace(/.$/, (last) => (last === 'A' ? 'E' : 'A'));
	for (const forged of [changed, token, '', 'x'.repeat(500)])
		expect(openDeviceLink('PRVE2345', forged, now)).toBeUndefined();
});

test('a link to another device takes one device along, however often and however it is written', async () => {
	const sealed = deviceLink('PRVE2345', createToken()).address.split('/').at(-1) ?? '';
	expect(await isUnused(sealed)).toBe(true);
	const uses = await Promise.all([sealed, sealed, `${sealed}=`].map(useDeviceLink));
	expect(uses.filter(Boolean)).toHaveLength(1);
	for (const again of [sealed, `${sealed}=`, `${sealed}.`])
		expect(await isUnused(again)).toBe(false);
});
