import { beforeEach, describe, expect, test } from 'vitest';
import type { StoredAnswers } from '@raadgiver/survey';
import { createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { actorIn, answer, ask, openWave } from '../../test-wave.ts';
import * as urn from '../../urn.ts';
import { findClosedWaves } from '../closed-waves.ts';
import type { Selection } from '../place.ts';
import { readShownCube } from './shown-cube.ts';

let programme: TestProgramme;
let coordinator: Actor;

beforeEach(async () => {
	programme = await createProgramme(database);
	coordinator = await actorIn(programme, 'coordinator');
});

const people = (n: number, answers: StoredAnswers) => Array.from({ length: n }, () => answers);

/** The place of an item among the doctors of the one wave, after it was closed. */
async function shown(selection?: Selection) {
	const { waves } = await findClosedWaves(coordinator, 'coordinator');
	const cube = await readShownCube(waves, selection);
	const waveId = waves[0]?.id ?? '';
	return {
		at: (item: string, segment = '', segmentValue = '') =>
			cube.at({ waveId, group: 'gp', item, segment, segmentValue }),
		segmentValues: (segment: string) => cube.segmentValues(waveId, 'gp', segment),
	};
}

async function closeWaveOf(respondents: readonly StoredAnswers[]): Promise<void> {
	const waveId = await openWave(coordinator);
	const tokens = await ask(coordinator, waveId, 'gp', respondents.length);
	for (const [index, answers] of respondents.entries()) await answer(tokens[index] ?? '', answers);
	await urn.close(coordinator, waveId);
}

const hidden = { kind: 'hidden' };

describe('of a wave is shown', () => {
	test('an item that enough have answered, and no other', async () => {
		await closeWaveOf([...people(5, { access: 4 }), ...people(3, { clarity: 2 })]);
		const { at } = await shown();
		expect(at('access')).toEqual({
			kind: 'shown',
			rows: expect.arrayContaining([
				expect.objectContaining({ item: 'access', value: '4', n: 5 }),
				expect.objectContaining({ item: 'access', value: 'not-reached', n: 3 }),
			]),
			withheldValues: [],
		});
		expect(at('clarity')).toEqual(hidden);
		expect(at('not-an-item')).toEqual({ kind: 'not-counted' });
	});

	test('a part that is large enough, without the two that would give a small one away', async () => {
		await closeWaveOf([
			...people(2, { access: 4, area: 'valby' }),
			...people(5, { access: 4, area: 'vesterbro' }),
			...people(6, { access: 4, area: 'kgs-enghave' }),
		]);
		const { at, segmentValues } = await shown({ items: ['access'], segments: ['area'] });
		expect(at('access', 'area', 'valby')).toEqual(hidden);
		expect(at('access', 'area', 'vesterbro')).toEqual(hidden);
		expect(at('access', 'area', 'kgs-enghave')).toMatchObject({ kind: 'shown' });
		expect(at('access')).toMatchObject({ kind: 'shown' });
		expect(at('area')).toMatchObject({
			rows: [{ value: 'kgs-enghave', n: 6 }],
			withheldValues: expect.arrayContaining(['valby', 'vesterbro']),
		});
		const withoutParts = await shown({ items: ['area'] });
		expect(withoutParts.at('area')).toEqual(at('area'));
		expect(segmentValues('area').toSorted()).toEqual(['kgs-enghave', 'valby', 'vesterbro']);
	});

	test('of two background questions crossed, the cells that give away nobody', async () => {
		await closeWaveOf([
			...people(2, { area: 'valby', 'practice-size': 'alone' }),
			...people(7, { area: 'valby', 'practice-size': 'two-or-three' }),
			...people(6, { area: 'valby', 'practice-size': 'four-or-more' }),
			...people(8, { area: 'vesterbro', 'practice-size': 'alone' }),
			...people(7, { area: 'vesterbro', 'practice-size': 'two-or-three' }),
			...people(6, { area: 'vesterbro', 'practice-size': 'four-or-more' }),
		]);
		const { at } = await shown({ segments: ['area', 'practice-size'] });
		const ofValby = at('practice-size', 'area', 'valby');
		const alone = at('area', 'practice-size', 'alone');
		expect(ofValby).toMatchObject({ withheldValues: expect.arrayContaining(['alone']) });
		expect(alone).toMatchObject({ rows: [], withheldValues: expect.arrayContaining(['valby']) });
		expect(ofValby).toMatchObject({ rows: [{ n: expect.any(Number) }] });
		expect(at('practice-size')).toMatchObject({ withheldValues: [] });
	});
});

describe('a limit', () => {
	const setMinimum = (minimumGroup: number) =>
		database.programme.update({ where: { id: programme.id }, data: { minimumGroup } });

	test('that is raised hides more, at once', async () => {
		await closeWaveOf([
			...people(6, { access: 4, area: 'valby' }),
			...people(8, { access: 4, area: 'vesterbro' }),
			...people(9, { access: 4, area: 'kgs-enghave' }),
		]);
		await setMinimum(7);
		const { at } = await shown({ items: ['access', 'area'], segments: ['area'] });
		expect(at('access')).toMatchObject({ kind: 'shown' });
		expect(at('access', 'area', 'valby')).toEqual(hidden);
		expect(at('area')).toMatchObject({ rows: [{ value: 'kgs-enghave' }] });
		await setMinimum(24);
		expect((await shown({ items: ['access'] })).at('access')).toEqual(hidden);
		await setMinimum(5);
		expect((await shown({ items: ['access'] })).at('access')).toMatchObject({ kind: 'shown' });
	});

	test('that is lowered opens nothing that was closed', async () => {
		await closeWaveOf(people(4, { access: 4 }));
		await setMinimum(3);
		expect((await shown()).at('access')).toEqual(hidden);
	});
});
