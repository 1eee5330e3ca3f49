import { beforeEach, describe, expect, test } from 'vitest';
import { createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import { type Actor } from '#lib/server/identity/actor.ts';
import { actorIn } from '../test-wave.ts';
import * as settings from './settings.ts';

const notFound = expect.objectContaining({ status: 404 });

let programme: TestProgramme;
let management: Actor;

beforeEach(async () => {
	programme = await createProgramme(database);
	management = await actorIn(programme, 'management');
});

const targets = async () => [...(await settings.find(management)).targets];

describe('targets', () => {
	test('are set, changed and taken away, those of this programme only', async () => {
		const other = await actorIn(await createProgramme(database), 'coordinator');
		await settings.updateTargets(other, new Map([['access', 5]]));
		await settings.updateTargets(
			management,
			new Map([
				['access', 4],
				['clarity', 3.5],
			]),
		);
		expect(await targets()).toEqual(
			expect.arrayContaining([
				['access', 4],
				['clarity', 3.5],
			]),
		);
		await settings.updateTargets(
			management,
			new Map([
				['access', 4.2],
				['clarity', undefined],
			]),
		);
		expect(await targets()).toEqual([['access', 4.2]]);
		expect([...(await settings.find(other)).targets]).toEqual([['access', 5]]);
	});

	test('that are not named stay', async () => {
		await settings.updateTargets(management, new Map([['access', 4]]));
		await settings.updateTargets(management, new Map([['clarity', 4]]));
		expect(await targets()).toHaveLength(2);
	});

	test('can be set for each theme that the questionnaires share', () => {
		expect(settings.targetThemes().map(({ theme, scale }) => [theme, scale.max])).toEqual([
			['coherence', 5],
			['access', 5],
			['clarity', 5],
			['dialogue', 5],
			['benefit', 5],
			['satisfaction', 10],
		]);
	});
});

test('coordinators and management set targets, an administrator the smallest group, nobody else either', async () => {
	const allowed = { targets: ['coordinator', 'management'], minimum: ['administrator'] };
	const roles = ['coordinator', 'management', 'administrator', 'evaluator', 'gp'] as const;
	for (const role of roles) {
		const actor = await actorIn(programme, role);
		const set = settings.updateTargets(actor, new Map([['access', 4]]));
		if (allowed.targets.includes(role)) await expect(set, role).resolves.toBeUndefined();
		else await expect(set, role).rejects.toEqual(notFound);
		const limit = settings.updateMinimumGroup(actor, 7);
		if (allowed.minimum.includes(role)) await expect(limit, role).resolves.toBeUndefined();
		else await expect(limit, role).rejects.toEqual(notFound);
	}
	expect((await settings.find(management)).minimumGroup).toBe(7);
});

test('whoever may change nothing does not see them', async () => {
	for (const role of ['gp', 'evaluator', 'facilitator'] as const)
		await expect(settings.find(await actorIn(programme, role)), role).rejects.toEqual(notFound);
	const stranger = await actorIn(await createProgramme(database), 'administrator');
	await expect(settings.find({ ...stranger, programme: management.programme })).rejects.toEqual(
		notFound,
	);
});
