import { beforeEach, describe, expect, test } from 'vitest';
import { createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { catalogue } from '../catalogue.ts';
import * as invitations from '../invitations.ts';
import { actorIn, answer, ask, openWave, outsiders } from '../test-wave.ts';
import * as urn from '../urn.ts';
import { findClosedWaves } from './closed-waves.ts';

let programme: TestProgramme;
let coordinator: Actor;

beforeEach(async () => {
	programme = await createProgramme(database);
	coordinator = await actorIn(programme, 'coordinator');
});

const setMinimum = (minimumGroup: number) =>
	database.programme.update({ where: { id: programme.id }, data: { minimumGroup } });

describe('the closed waves', () => {
	test('come oldest first, with what was asked and how many', async () => {
		const spring = await openWave(coordinator, { year: 2028, half: 1 });
		const autumn = await openWave(coordinator, { year: 2027, half: 2 });
		await openWave(coordinator, { year: 2028, half: 2 });
		const [token = ''] = await ask(coordinator, autumn, 'gp', 3);
		await answer(token, { access: 4 });
		await invitations.addCodes(coordinator, autumn, 2);
		for (const id of [spring, autumn]) await urn.close(coordinator, id);
		await database.target.create({
			data: { programmeId: programme.id, theme: 'access', value: 4.5 },
		});

		const { programme: found, waves } = await findClosedWaves(coordinator, 'coordinator');
		expect(found).toEqual({
			id: programme.id,
			name: programme.name,
			slug: programme.slug,
			minimumGroup: 5,
			targets: [{ theme: 'access', value: 4.5 }],
		});
		expect(waves.map(({ id, year, half }) => ({ id, year, half }))).toEqual([
			{ id: autumn, year: 2027, half: 2 },
			{ id: spring, year: 2028, half: 1 },
		]);
		expect(waves[0]?.groups.gp).toEqual({
			questionnaire: catalogue.gp,
			invited: 3,
			population: 3,
			responses: 1,
		});
	});

	test('have no population where codes were handed out', async () => {
		const waveId = await openWave(coordinator);
		await invitations.addCodes(coordinator, waveId, 2);
		await urn.close(coordinator, waveId);
		const { waves } = await findClosedWaves(coordinator, 'coordinator');
		expect(waves[0]?.groups.citizen).toMatchObject({ invited: 2, population: undefined });
		expect(waves[0]?.groups.adviser).toMatchObject({ invited: 0, population: undefined });
	});

	test('have the limit of when they were opened, or of today if that is higher', async () => {
		await setMinimum(8);
		await urn.close(coordinator, await openWave(coordinator));
		const minimum = async () =>
			(await findClosedWaves(coordinator, 'coordinator')).waves[0]?.minimum;
		expect(await minimum()).toBe(8);
		await setMinimum(3);
		expect(await minimum()).toBe(8);
		await setMinimum(12);
		expect(await minimum()).toBe(12);
	});
});

test('a programme without closed waves has none', async () => {
	await openWave(coordinator);
	expect((await findClosedWaves(coordinator, 'coordinator')).waves).toEqual([]);
});

test('nobody else is told of them', async () => {
	const notFound = expect.objectContaining({ status: 404 });
	// The first of them asks for a programme of their own.
	for (const [who, actor] of (await outsiders(programme)).slice(1))
		await expect(findClosedWaves(actor, 'coordinator'), who).rejects.toEqual(notFound);
	await expect(findClosedWaves(coordinator, 'management')).rejects.toEqual(notFound);
});
