import { beforeEach, expect, test } from 'vitest';
import { createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { actorIn, openWave, outsiders } from '../test-wave.ts';
import * as releases from './releases.ts';

const notFound = expect.objectContaining({ status: 404 });

let programme: TestProgramme;
let coordinator: Actor;
let evaluator: Actor;

beforeEach(async () => {
	programme = await createProgramme(database);
	coordinator = await actorIn(programme, 'coordinator');
	evaluator = await actorIn(programme, 'evaluator');
});

const release = (kind: releases.NewRelease['kind'], waves: string[] = []) => ({
	kind,
	format: 'xlsx',
	covers: { waves, groups: ['gp' as const] },
	minimumGroup: 5,
});

test('the ledger says who took what, the newest first and a page at a time', async () => {
	const waves = [
		await openWave(coordinator, { year: 2027, half: 2 }),
		await openWave(coordinator, { year: 2027, half: 1 }),
	];
	const figures = release('figures', waves);
	await releases.create(coordinator, { ...figures, covers: { ...figures.covers, again: true } });
	for (let made = 0; made < releases.RELEASES_A_PAGE; made += 1)
		await releases.create(evaluator, release('rows'));
	const first = await releases.list(coordinator, 1);
	expect(first.total).toBe(releases.RELEASES_A_PAGE + 1);
	expect(first.entries).toHaveLength(releases.RELEASES_A_PAGE);
	expect(first.entries[0]).toMatchObject({ kind: 'rows', person: evaluator.name });
	const { entries } = await releases.list(coordinator, 2);
	expect(entries).toMatchObject([
		{
			kind: 'figures',
			person: coordinator.name,
			isFetchable: true,
			waves: [
				{ year: 2027, half: 1 },
				{ year: 2027, half: 2 },
			],
		},
	]);
});

test('an entry outlives the account that it is about', async () => {
	await releases.create(evaluator, release('rows'));
	await database.person.delete({ where: { id: evaluator.personId } });
	const { entries } = await releases.list(coordinator, 1);
	expect(entries).toMatchObject([{ kind: 'rows', person: undefined, isFetchable: false }]);
});

test('nobody enters what they may not take, and only readers of results read it', async () => {
	await expect(releases.create(coordinator, release('rows'))).rejects.toEqual(notFound);
	await expect(releases.create(coordinator, release('refusedRows'))).rejects.toEqual(notFound);
	const id = await releases.create(coordinator, release('figures'));
	await expect(releases.find(evaluator, id)).rejects.toEqual(notFound);
	for (const [who, actor] of await outsiders(programme)) {
		await expect(releases.find(actor, id), who).rejects.toEqual(notFound);
		// Who coordinates another programme has a ledger there.
		if (actor.programme.id !== programme.id) continue;
		await expect(releases.create(actor, release('figures')), who).rejects.toEqual(notFound);
		await expect(releases.list(actor, 1), who).rejects.toEqual(notFound);
	}
});
