import { beforeEach, describe, expect, test } from 'vitest';
import { SKIPPED, type StoredAnswers } from '@raadgiver/survey';
import { createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import type { HalfYear } from '#lib/survey/half-year.ts';
import * as invitations from '../invitations.ts';
import { actorIn, answer, openWave, outsiders } from '../test-wave.ts';
import * as urn from '../urn.ts';
import * as wellBeing from './wellbeing.ts';

const notFound = expect.objectContaining({ status: 404 });
const spring = { year: 2027, half: 1 };
const autumn = { year: 2027, half: 2 };

let programme: TestProgramme;
let coordinator: Actor;

beforeEach(async () => {
	programme = await createProgramme(database);
	coordinator = await actorIn(programme, 'coordinator');
});

/** Answers with which WHO-5 gives this score, a multiple of 4. */
function scoring(score: number): StoredAnswers {
	const points = score / 4;
	return Object.fromEntries(
		[1, 2, 3, 4, 5].map((statement) => [
			`who5-${statement}`,
			Math.floor(points / 5) + (statement <= points % 5 ? 1 : 0),
		]),
	);
}

/** A closed wave with these answers from citizens. */
async function closedWave(halfYear: HalfYear, answers: readonly StoredAnswers[]): Promise<string> {
	const waveId = await openWave(coordinator, halfYear);
	await invitations.addCodes(coordinator, waveId, Math.max(1, answers.length));
	const codes = await invitations.listCodes(coordinator, waveId);
	for (const [index, given] of answers.entries())
		await answer(codes[index] ?? '', { respect: 4, ...given }, 'citizen');
	await urn.close(coordinator, waveId);
	return waveId;
}

/** Links scores of a wave, each person called by one byte. */
async function link(waveId: string, scores: readonly number[]): Promise<void> {
	await database.linkedScore.createMany({
		data: scores.map((score, person) => ({
			programmeId: programme.id,
			group: 'citizen' as const,
			key: Buffer.from([person]),
			waveId,
			item: 'who5',
			score,
		})),
	});
}

describe('the well-being of citizens', () => {
	test('is that of those who answered all five, in bands', async () => {
		const four = { ...scoring(48), 'who5-5': SKIPPED };
		await closedWave(spring, [...[20, 32, 48, 52, 72, 100].map(scoring), four, {}]);
		const { waves, verdict } = await wellBeing.find(coordinator);
		expect(waves).toMatchObject([
			{
				...spring,
				incomplete: 2,
				figures: {
					kind: 'shown',
					n: 6,
					mean: 54,
					bands: [
						{ band: 'great-risk', count: 2 },
						{ band: 'risk', count: 1 },
						{ band: 'no-risk', count: 3 },
					],
				},
			},
		]);
		expect(verdict).toMatchObject({ kind: 'too-few-waves', shown: 1, needed: 3 });
	});

	test('is hidden for four complete answers, with the number of incomplete ones', async () => {
		await closedWave(spring, [...[20, 32, 48, 52].map(scoring), {}, {}, {}]);
		const { waves } = await wellBeing.find(coordinator);
		expect(waves).toMatchObject([{ figures: { kind: 'hidden' }, incomplete: undefined }]);
	});

	test('is seen by coordinators and management alone', async () => {
		await closedWave(spring, [20, 32, 48, 52, 72].map(scoring));
		for (const [who, outsider] of await outsiders(programme)) {
			if (outsider.programme.id === programme.id) {
				await expect(wellBeing.find(outsider), who).rejects.toEqual(notFound);
			} else {
				expect((await wellBeing.find(outsider)).waves, who).toEqual([]);
			}
		}
		const manager = await actorIn(programme, 'management');
		expect((await wellBeing.find(manager)).waves).toHaveLength(1);
	});

	test('has its words where there is no wave, and where nobody answered', async () => {
		expect(await wellBeing.find(coordinator)).toMatchObject({ waves: [], scale: undefined });
		await closedWave(spring, []);
		expect((await wellBeing.find(coordinator)).waves).toMatchObject([
			{ figures: { kind: 'no-data' }, incomplete: undefined },
		]);
	});
});

describe('the change of those who can be followed', () => {
	const before = [40, 44, 48, 52, 56];
	const others = [20, 60, 64, 68, 72];

	test('is that of the pairs', async () => {
		await link(await closedWave(spring, [...before, ...others].map(scoring)), before);
		const after = before.map((score) => score + 12);
		await link(await closedWave(autumn, [...after, ...others].map(scoring)), after);
		const { change, followed } = await wellBeing.find(coordinator);
		expect(change).toMatchObject({
			kind: 'shown',
			n: 5,
			change: { mean: 12 },
			relevant: { up: { count: 5 } },
		});
		expect(followed).toEqual([spring, autumn]);
	});

	test('leaves out a wave whose figures are hidden', async () => {
		const early = { year: 2026, half: 2 };
		await link(await closedWave(early, before.slice(0, 4).map(scoring)), before.slice(0, 4));
		await link(await closedWave(spring, [...before, ...others].map(scoring)), before);
		expect((await wellBeing.find(coordinator)).change).toEqual({ kind: 'no-data' });
	});

	test('is hidden where too few are left beside the pairs', async () => {
		await link(await closedWave(spring, [...before, 20].map(scoring)), before);
		await link(await closedWave(autumn, before.map(scoring)), before);
		expect((await wellBeing.find(coordinator)).change).toMatchObject({ kind: 'hidden' });
	});
});
