import { beforeEach, expect, test } from 'vitest';
import { createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import * as ballots from './ballots.ts';
import * as invitations from './invitations.ts';
import * as rates from './rates.ts';
import { actorIn, answer, ask, openWave, outsiders } from './test-wave.ts';
import * as urn from './urn.ts';

const nobody = { invited: 0, started: 0, cast: 0 };

let programme: TestProgramme;
let coordinator: Actor;
let waveId: string;

beforeEach(async () => {
	programme = await createProgramme(database);
	coordinator = await actorIn(programme, 'coordinator');
	waveId = await openWave(coordinator);
});

test('a wave nobody is asked in has zeroes for all three groups', async () => {
	expect(await rates.list(coordinator, waveId)).toEqual([
		{ group: 'gp', ...nobody },
		{ group: 'citizen', ...nobody },
		{ group: 'adviser', ...nobody },
	]);
});

test('a group that the wave has no questions for is not there', async () => {
	await database.waveQuestionnaire.deleteMany({ where: { waveId, group: { not: 'adviser' } } });
	expect(await rates.list(coordinator, waveId)).toEqual([{ group: 'adviser', ...nobody }]);
});

test('who begins and who hands in is counted at once, in their group, and codes as citizens', async () => {
	const [begun = '', handedIn = ''] = await ask(coordinator, waveId, 'gp', 3);
	await invitations.addCodes(coordinator, waveId, 2);
	const [code = ''] = await invitations.listCodes(coordinator, waveId);
	await ballots.save(begun, { access: 1 });
	await answer(handedIn, { access: 2 });
	await answer(code, { access: 3 }, 'citizen');
	expect(await rates.list(coordinator, waveId)).toEqual([
		{ group: 'gp', invited: 3, started: 1, cast: 1 },
		{ group: 'citizen', invited: 2, started: 0, cast: 1 },
		{ group: 'adviser', ...nobody },
	]);
	await answer(begun, { clarity: 1 });
	expect((await rates.list(coordinator, waveId))[0]).toMatchObject({ started: 0, cast: 2 });
});

test('they stay when the wave is closed, without those who only began', async () => {
	const [begun = '', handedIn = ''] = await ask(coordinator, waveId, 'gp', 3);
	await ballots.save(begun, { access: 1 });
	await answer(handedIn, { access: 2 });
	await urn.close(coordinator, waveId);
	expect((await rates.list(coordinator, waveId))[0]).toEqual({
		group: 'gp',
		invited: 3,
		started: 0,
		cast: 1,
	});
});

test('they hold numbers and groups, no name and no id', async () => {
	const [token = ''] = await ask(coordinator, waveId, 'gp', 1);
	await answer(token, { access: 2 });
	for (const rate of await rates.list(coordinator, waveId))
		expect(Object.keys(rate).toSorted()).toEqual(['cast', 'group', 'invited', 'started']);
});

test('nobody but the coordinator is told', async () => {
	const [token = ''] = await ask(coordinator, waveId, 'gp', 1);
	await answer(token, { access: 2 });
	for (const [who, actor] of await outsiders(programme))
		expect(await rates.list(actor, waveId), who).toEqual([]);
});
