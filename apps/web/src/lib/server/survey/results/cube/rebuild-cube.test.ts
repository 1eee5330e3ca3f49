import { beforeEach, describe, expect, test } from 'vitest';
import { createProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { actorIn, answer, ask, openWave } from '../../test-wave.ts';
import * as urn from '../../urn.ts';
import { rebuildCube } from './rebuild-cube.ts';
import { expectCubeToEqualRecount } from './test-recount.ts';

let coordinator: Actor;
let waveId: string;

beforeEach(async () => {
	coordinator = await actorIn(await createProgramme(database), 'coordinator');
	waveId = await openWave(coordinator);
	const areas = ['valby', 'valby', 'valby', 'vesterbro', 'vesterbro', 'vesterbro', 'kgs-enghave'];
	const tokens = await ask(coordinator, waveId, 'gp', 9);
	for (const [index, area] of areas.entries())
		await answer(tokens[index] ?? '', { access: (index % 5) + 1, area });
	await urn.close(coordinator, waveId);
});

describe('a cube that is rebuilt', () => {
	test('equals a recount, whatever stood there before', async () => {
		const before = await database.tally.findMany({ where: { waveId } });
		await database.tally.updateMany({ where: { waveId, item: 'access' }, data: { n: 99 } });
		await database.tally.deleteMany({ where: { waveId, item: 'area' } });
		await database.tally.create({
			data: { waveId, group: 'gp', item: 'gone', value: '1', n: 1 },
		});
		expect(await rebuildCube(database, waveId)).toBe(7);
		await expectCubeToEqualRecount(waveId);
		expect(await database.tally.count({ where: { waveId } })).toBe(before.length);
	});

	test('gets what an older edition did not write', async () => {
		await database.tally.deleteMany({ where: { waveId, segment: { not: '' } } });
		await database.withheld.deleteMany({ where: { waveId } });
		const counters = { invited: null, population: null, responses: null };
		await database.waveQuestionnaire.updateMany({ where: { waveId }, data: counters });
		await database.wave.update({ where: { id: waveId }, data: { minimumGroup: null } });
		await rebuildCube(database, waveId);
		await expectCubeToEqualRecount(waveId);
		const asked = { waveId_group: { waveId, group: 'gp' as const } };
		expect(await database.waveQuestionnaire.findUnique({ where: asked })).toMatchObject({
			invited: 9,
			population: 9,
			responses: 7,
		});
		expect(await database.wave.findUnique({ where: { id: waveId } })).toMatchObject({
			minimumGroup: 5,
		});
	});

	test('keeps withheld what was withheld, also when the limit is lower now', async () => {
		const withheld = await database.withheld.findMany({ where: { waveId } });
		expect(withheld.length).toBeGreaterThan(0);
		const own = { waveId, group: 'gp', segment: '', segmentValue: '', item: 'access' } as const;
		await database.withheld.create({ data: own });
		await database.programme.updateMany({ data: { minimumGroup: 3 } });
		await rebuildCube(database, waveId);
		const kept = await database.withheld.findMany({ where: { waveId } });
		expect(kept).toEqual(expect.arrayContaining([...withheld, own]));
		expect(await database.wave.findUnique({ where: { id: waveId } })).toMatchObject({
			minimumGroup: 5,
		});
	});

	test('withholds more under a higher limit', async () => {
		const shown = { waveId, segment: '', item: 'access' };
		expect(await database.withheld.count({ where: shown })).toBe(0);
		await database.programme.updateMany({ data: { minimumGroup: 8 } });
		await rebuildCube(database, waveId);
		expect(await database.withheld.count({ where: shown })).toBe(1);
	});

	test('is the same when two rebuild it at once', async () => {
		const counted = await Promise.all([
			rebuildCube(database, waveId),
			rebuildCube(database, waveId),
		]);
		expect(counted).toEqual([7, 7]);
		await expectCubeToEqualRecount(waveId);
	});
});

test('a wave that is open, or not there, has no cube to rebuild', async () => {
	const open = await openWave(coordinator, { year: 2027, half: 2 });
	expect(await rebuildCube(database, open)).toBeUndefined();
	expect(await rebuildCube(database, crypto.randomUUID())).toBeUndefined();
	expect(await database.tally.count({ where: { waveId: open } })).toBe(0);
});
