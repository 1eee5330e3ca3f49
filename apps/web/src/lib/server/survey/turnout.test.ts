import { beforeEach, expect, test } from 'vitest';
import type { RespondentGroup } from '@raadgiver/db';
import { createProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { actorIn, ask, openWave } from './test-wave.ts';
import { forgetTurnout, noteAnswered } from './turnout.ts';

let coordinator: Actor;
let waveId: string;
let ids: string[];

beforeEach(async () => {
	coordinator = await actorIn(await createProgramme(database), 'coordinator');
	waveId = await openWave(coordinator);
	await ask(coordinator, waveId, 'gp', 12);
	const invited = await database.invitation.findMany({ where: { waveId }, select: { id: true } });
	ids = invited.map(({ id }) => id);
});

const answered = async () =>
	(await database.invitation.findMany({ where: { waveId, answered: true } })).map(({ id }) => id);

async function note(noted: readonly string[], group: RespondentGroup = 'gp') {
	for (const id of noted) await noteAnswered(waveId, group, id);
}

test('four who have answered are known to nobody, five are known together', async () => {
	await note(ids.slice(0, 4));
	expect(await answered()).toEqual([]);
	await note(ids.slice(4, 5));
	expect((await answered()).toSorted()).toEqual(ids.slice(0, 5).toSorted());
	await note(ids.slice(5, 6));
	expect(await answered()).toHaveLength(5);
});

test('the same person noted five times is no handful', async () => {
	await note(Array<string>(5).fill(ids[0] ?? ''));
	expect(await answered()).toEqual([]);
});

test('a handful is of one group', async () => {
	await note(ids.slice(0, 3));
	await note(ids.slice(3, 6), 'adviser');
	expect(await answered()).toEqual([]);
});

test('who is held back when the wave closes is forgotten, in all groups of that wave', async () => {
	await note(ids.slice(0, 3));
	await note(ids.slice(3, 6), 'adviser');
	forgetTurnout(waveId);
	await note(ids.slice(0, 4));
	await note(ids.slice(4, 6), 'adviser');
	expect(await answered()).toEqual([]);
});

test('closing one wave forgets nobody of another', async () => {
	await note(ids.slice(0, 4));
	forgetTurnout(await openWave(coordinator, { year: 2028, half: 1 }));
	await note(ids.slice(4, 5));
	expect(await answered()).toHaveLength(5);
});

test('nobody is marked where fewer than five would be left over', async () => {
	const another = await openWave(coordinator, { year: 2028, half: 2 });
	await ask(coordinator, another, 'adviser', 9);
	const advisers = await database.invitation.findMany({ where: { waveId: another } });
	for (const { id } of advisers) await noteAnswered(another, 'adviser', id);
	expect(await database.invitation.count({ where: { waveId: another, answered: true } })).toBe(0);
});
