import { beforeEach, expect, test } from 'vitest';
import { createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import * as ballots from './ballots.ts';
import { actorIn, answer, ask, dayFromToday, openWave, outsiders } from './test-wave.ts';
import * as urn from './urn.ts';
import { waiting } from './waiting.ts';
import * as waves from './waves.ts';

let programme: TestProgramme;
let coordinator: Actor;
let home: string;

beforeEach(async () => {
	programme = await createProgramme(database);
	coordinator = await actorIn(programme, 'coordinator');
	home = `/p/${programme.slug}/spoergeskemaer`;
});

test('a coordinator without a wave is asked to start one', async () => {
	expect(await waiting(coordinator)).toEqual([
		{ title: expect.stringContaining('halvår'), href: `${home}/ny` },
	]);
});

test('a draft is to be sent', async () => {
	const days = { opensOn: dayFromToday(1), closesOn: dayFromToday(7) };
	const id = await waves.create(coordinator, { year: 2027, half: 1, ...days });
	expect(await waiting(coordinator)).toMatchObject([
		{ title: 'Gør 1. halvår 2027 klar, og send', href: `${home}/${id}` },
	]);
});

test('an open wave says how many have handed in, and a closed one nothing', async () => {
	const id = await openWave(coordinator);
	const [first = '', second = ''] = await ask(coordinator, id, 'gp', 3);
	await answer(first, { access: 3 });
	await ballots.save(second, { access: 3 });
	expect(await waiting(coordinator)).toMatchObject([
		{
			title: '1. halvår 2027 er åben',
			detail: expect.stringContaining('1 af 3'),
			href: `${home}/${id}`,
		},
	]);
	await urn.close(coordinator, id);
	expect(await waiting(coordinator)).toMatchObject([{ href: `${home}/ny` }]);
});

test('nobody else is told of the wave', async () => {
	const id = await openWave(coordinator);
	for (const [who, actor] of await outsiders(programme))
		expect(JSON.stringify(await waiting(actor)), who).not.toContain(id);
	expect(await waiting(await actorIn(programme, 'management'))).toEqual([]);
});

test('a programme without surveys waits for none', async () => {
	const uses = coordinator.programme.uses.filter((subject) => subject !== 'survey');
	expect(await waiting({ ...coordinator, programme: { ...coordinator.programme, uses } })).toEqual(
		[],
	);
});
