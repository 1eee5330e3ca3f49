import { beforeEach, describe, expect, test } from 'vitest';
import { SKIPPED, type StoredAnswers } from '@raadgiver/survey';
import { createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import type { HalfYear } from '#lib/survey/half-year.ts';
import * as invitations from './invitations.ts';
import { actorIn, answer, openWave } from './test-wave.ts';
import * as urn from './urn.ts';

let programme: TestProgramme;
let coordinator: Actor;

beforeEach(async () => {
	programme = await createProgramme(database);
	coordinator = await actorIn(programme, 'coordinator');
});

const spring = { year: 2027, half: 1 };
const autumn = { year: 2027, half: 2 };

const wellBeing = (...points: number[]): StoredAnswers =>
	Object.fromEntries(points.map((point, index) => [`who5-${index + 1}`, point]));

async function closeWaveOf(
	respondents: readonly StoredAnswers[],
	halfYear: HalfYear = spring,
	by = coordinator,
): Promise<string> {
	const waveId = await openWave(by, halfYear);
	await invitations.addCodes(by, waveId, respondents.length);
	const cards = await invitations.listCodes(by, waveId);
	for (const [index, answers] of respondents.entries())
		await answer(cards[index] ?? '', answers, 'citizen');
	await urn.close(by, waveId);
	return waveId;
}

const linkedIn = (waveId: string) =>
	database.linkedScore.findMany({
		where: { waveId },
		orderBy: { score: 'asc' },
		select: { key: true, item: true, score: true, group: true, programmeId: true },
	});

describe('a score is linked', () => {
	test('from wave to wave, under the same key for the same own code', async () => {
		const mine = { 'own-code': 'KA14OD' };
		const [first] = await linkedIn(await closeWaveOf([{ ...mine, ...wellBeing(1, 2, 1, 2, 1) }]));
		const [second] = await linkedIn(
			await closeWaveOf([{ ...mine, ...wellBeing(3, 3, 3, 3, 3) }], autumn),
		);
		expect(first).toMatchObject({ item: 'who5', score: 28, group: 'citizen' });
		expect(second).toMatchObject({ score: 60, key: first?.key, programmeId: programme.id });
	});

	test('within its own programme only', async () => {
		const stranger = await actorIn(await createProgramme(database), 'coordinator');
		const answers = [{ 'own-code': 'KA14OD', ...wellBeing(3, 3, 3, 3, 3) }];
		const [here] = await linkedIn(await closeWaveOf(answers));
		const [there] = await linkedIn(await closeWaveOf(answers, spring, stranger));
		expect(there?.key).not.toEqual(here?.key);
	});
});

describe('no score is linked', () => {
	test('of two who gave the same own code, whatever else they answered', async () => {
		const waveId = await closeWaveOf([
			{ 'own-code': 'KA14OD', ...wellBeing(1, 2, 1, 2, 1) },
			{ 'own-code': 'KA14OD', ...wellBeing(4, 4) },
			{ 'own-code': 'BI03AA', ...wellBeing(5, 5, 5, 5, 5) },
		]);
		expect((await linkedIn(waveId)).map(({ score }) => score)).toEqual([100]);
	});

	test('of somebody who gave no code, or left out a statement', async () => {
		const waveId = await closeWaveOf([
			wellBeing(3, 3, 3, 3, 3),
			{ 'own-code': SKIPPED, ...wellBeing(3, 3, 3, 3, 3) },
			{ 'own-code': 'KA14OD', ...wellBeing(3, 3, 3, 3), 'who5-5': SKIPPED },
			{ 'own-code': 'BI03AA', respect: 4 },
		]);
		expect(await linkedIn(waveId)).toEqual([]);
		expect(await database.response.count({ where: { waveId } })).toBe(4);
	});
});
