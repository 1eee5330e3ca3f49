import { beforeEach, describe, expect, test } from 'vitest';
import type { RespondentGroup } from '@raadgiver/db';
import { createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import { DONT_KNOW, type StoredAnswer, type StoredAnswers } from '@raadgiver/survey';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { byTime, type HalfYear } from '#lib/survey/half-year.ts';
import * as invitations from './invitations.ts';
import * as results from './results.ts';
import { actorIn, answer, ask, openWave, outsiders } from './test-wave.ts';
import * as urn from './urn.ts';

const notFound = expect.objectContaining({ status: 404 });
const spring = { year: 2027, half: 1 };

let programme: TestProgramme;
let coordinator: Actor;

beforeEach(async () => {
	programme = await createProgramme(database);
	coordinator = await actorIn(programme, 'coordinator');
});

/** A closed wave in which so many of a group were asked, and the first of them answered this. */
async function closedWave(
	halfYear: HalfYear,
	group: RespondentGroup,
	asked: number,
	answers: readonly StoredAnswers[],
): Promise<string> {
	const waveId = await openWave(coordinator, halfYear);
	const tokens = await ask(coordinator, waveId, group, asked);
	for (const [index, given] of answers.entries()) await answer(tokens[index] ?? '', given, group);
	await urn.close(coordinator, waveId);
	return waveId;
}

const access = (...given: StoredAnswer[]) => given.map((value) => ({ access: value }));

async function pointsOf(item: string, group: RespondentGroup = 'gp') {
	const { items } = await results.trends(coordinator);
	const found = items.find((one) => one.item === item);
	return found?.groups.find((one) => one.group === group)?.points;
}

describe('the figures of a wave', () => {
	test('are those worked out by hand', async () => {
		await closedWave(spring, 'gp', 10, access(2, 3, 4, 5, 5, DONT_KNOW));
		const [point] = (await pointsOf('access')) ?? [];
		// 2, 3, 4, 5, 5: mean 3.8, variance 6.8 / 4 = 1.7; t(4) at 97.5 % is 2.7764. Five of the ten who
		// were asked, so the standard error √(1.7 / 5) is multiplied by √(5 / 9): ± 1.2067.
		expect(point).toMatchObject({ kind: 'shown', n: 5 });
		if (point?.kind !== 'shown') return;
		expect(point.mean).toBeCloseTo(3.8, 10);
		expect(point.low).toBeCloseTo(3.8 - 1.2067, 3);
		expect(point.high).toBeCloseTo(3.8 + 1.2067, 3);
		// Wilson's interval for 3 of 5: centre (3 + 1.9207) / 8.8415, reach 1.96 √(1.2 + 0.9604) / 8.8415.
		expect(point.topShare.share).toBeCloseTo(0.6, 10);
		expect(point.topShare.low).toBeCloseTo(0.5566 - 0.3258, 3);
		expect(point.topShare.high).toBeCloseTo(0.5566 + 0.3258, 3);
	});

	test('are exact where everybody who was asked has answered', async () => {
		await closedWave(spring, 'gp', 5, access(2, 3, 4, 5, 5));
		expect(await pointsOf('access')).toMatchObject([{ mean: 3.8, low: 3.8, high: 3.8 }]);
	});

	test('of citizens take no account of how many codes were printed', async () => {
		const waveId = await openWave(coordinator, spring);
		await invitations.addCodes(coordinator, waveId, 5);
		const codes = await invitations.listCodes(coordinator, waveId);
		for (const [index, code] of codes.entries())
			await answer(code, { access: [2, 3, 4, 5, 5][index] ?? 0 }, 'citizen');
		await urn.close(coordinator, waveId);
		const [point] = (await pointsOf('access', 'citizen')) ?? [];
		// As above, without the correction for a small group: ± 2.7764 √(1.7 / 5).
		expect(point?.kind === 'shown' && point.low).toBeCloseTo(3.8 - 1.6189, 3);
	});

	test('are hidden, with their number, for four and shown for five', async () => {
		await closedWave(spring, 'gp', 9, access(1, 2, 3, 4));
		await closedWave({ ...spring, half: 2 }, 'gp', 9, access(1, 2, 3, 4, 5));
		const [four, five] = (await pointsOf('access')) ?? [];
		expect(four).toEqual({ wave: expect.any(String), kind: 'hidden', reason: 'small-group' });
		expect(five).toMatchObject({ kind: 'shown', n: 5 });
	});

	test('count those who gave a value, not those who took part', async () => {
		const given: StoredAnswers[] = [...access(1, 2, 3, 4), { access: DONT_KNOW }, { clarity: 3 }];
		await closedWave(spring, 'gp', 9, given);
		expect(await pointsOf('access')).toMatchObject([{ kind: 'hidden' }]);
	});
});

describe('a wave without figures', () => {
	test('says that nobody answered, group by group', async () => {
		await closedWave(spring, 'gp', 5, access(1, 2, 3, 4, 5));
		expect(await pointsOf('access', 'adviser')).toMatchObject([{ kind: 'no-data' }]);
	});

	test('says that the question was not asked where the wave did not ask it', async () => {
		const waveId = await openWave(coordinator, spring);
		const copy = { waveId_group: { waveId, group: 'gp' as const } };
		const asked = await database.waveQuestionnaire.findUniqueOrThrow({ where: copy });
		const definition = asked.definition as { questions: { id: string }[] };
		const questions = definition.questions.filter(({ id }) => id !== 'clarity');
		await database.waveQuestionnaire.update({
			where: copy,
			data: { definition: { ...definition, questions } },
		});
		const tokens = await ask(coordinator, waveId, 'gp', 5);
		for (const token of tokens) await answer(token, { access: 3 });
		await urn.close(coordinator, waveId);
		expect(await pointsOf('clarity')).toMatchObject([{ kind: 'not-asked' }]);
		expect(await pointsOf('access')).toMatchObject([{ kind: 'shown', mean: 3 }]);
	});
});

describe('the trends', () => {
	test('are of the statements that all three groups are asked, each in its own words', async () => {
		const { items } = await results.trends(coordinator);
		expect(items.map(({ item }) => item)).toEqual([
			'coherence',
			'access',
			'clarity',
			'dialogue',
			'respect',
			'worth-the-time',
			'satisfaction',
		]);
		const [first] = items;
		expect(new Set(first?.groups.map(({ wording }) => wording.da)).size).toBe(3);
	});

	test('hold the closed waves of this programme, oldest first, and no open one', async () => {
		const halves = [
			{ year: 2028, half: 1 },
			{ year: 2027, half: 2 },
			{ year: 2027, half: 1 },
		];
		for (const halfYear of halves) await closedWave(halfYear, 'gp', 5, access(3, 3, 3, 3, 3));
		const open = await openWave(coordinator, { year: 2028, half: 2 });
		const tokens = await ask(coordinator, open, 'gp', 5);
		for (const token of tokens) await answer(token, { access: 1 });
		const { waves } = await results.trends(coordinator);
		expect(waves).toEqual(halves.toSorted(byTime));
		expect(await pointsOf('access')).toMatchObject([{ mean: 3 }, { mean: 3 }, { mean: 3 }]);
	});

	test('describe a development from five waves on', async () => {
		const statement = async () => {
			const { items } = await results.trends(coordinator);
			return items.find(({ item }) => item === 'access')?.groups[0]?.statement;
		};
		for (const year of [2027, 2028, 2029, 2030])
			await closedWave({ year, half: 1 }, 'gp', 5, access(2, 2, 2, 2, 2));
		expect(await statement()).toEqual({ kind: 'too-few-waves', shown: 4, needed: 5 });
		await closedWave({ year: 2031, half: 1 }, 'gp', 5, access(4, 4, 4, 4, 4));
		expect(await statement()).toMatchObject({ kind: 'described', change: 2 });
	});
});

test('management and coordinators see them, nobody else does', async () => {
	await closedWave(spring, 'gp', 5, access(1, 2, 3, 4, 5));
	const management = await actorIn(programme, 'management');
	expect((await results.trends(management)).waves).toEqual([spring]);
	for (const role of ['gp', 'caseworker', 'adviser', 'facilitator', 'administrator'] as const)
		await expect(results.trends(await actorIn(programme, role)), role).rejects.toEqual(notFound);
	for (const [who, actor] of await outsiders(programme)) {
		const seen = await results.trends(actor).catch((problem: unknown) => problem);
		expect([notFound, expect.objectContaining({ waves: [] })], who).toContainEqual(seen);
	}
});
