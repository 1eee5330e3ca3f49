import { beforeEach, describe, expect, test } from 'vitest';
import type { RespondentGroup } from '@raadgiver/db';
import { createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import { DONT_KNOW, type StoredAnswer, type StoredAnswers } from '@raadgiver/survey';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import type { HalfYear } from '#lib/survey/half-year.ts';
import { waveKey } from '#lib/survey/results/wave-range.ts';
import { workshopQuestionnaire } from '../catalogue.ts';
import * as invitations from '../invitations.ts';
import { actorIn, answer, ask, openWave, outsiders } from '../test-wave.ts';
import * as urn from '../urn.ts';
import * as overview from './overview.ts';
import * as settings from './settings.ts';

const notFound = expect.objectContaining({ status: 404 });
const spring = { year: 2027, half: 1 };
const autumn = { year: 2027, half: 2 };

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

async function rowOf(theme: string, group: RespondentGroup = 'gp') {
	const { rows } = await overview.find(coordinator);
	const row = rows.find((one) => one.theme === theme);
	return row?.groups.find((one) => one.group === group);
}

const pointsOf = async (theme: string, group?: RespondentGroup) =>
	(await rowOf(theme, group))?.trend.points;

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

	test('of a theme with two questions are the means of those who answered both', async () => {
		const given: StoredAnswers[] = [5, 5, 4, 4, 3].map((dialogue) => ({ dialogue, respect: 4 }));
		await closedWave(spring, 'gp', 9, [...given, { dialogue: 1 }]);
		expect(await pointsOf('dialogue')).toMatchObject([{ kind: 'shown', n: 5, mean: 4.1 }]);
		expect((await rowOf('dialogue'))?.labels).toHaveLength(2);
	});

	test('are hidden, with their number, for four and shown for five', async () => {
		await closedWave(spring, 'gp', 9, access(1, 2, 3, 4));
		await closedWave(autumn, 'gp', 9, access(1, 2, 3, 4, 5));
		const [four, five] = (await pointsOf('access')) ?? [];
		expect(four).toEqual({ wave: '2027-1', kind: 'hidden', reason: 'small-group' });
		expect(five).toMatchObject({ kind: 'shown', n: 5 });
	});

	test('are hidden at once where the smallest group was raised', async () => {
		await closedWave(spring, 'gp', 9, access(1, 2, 3, 4, 5));
		const administrator = await actorIn(programme, 'administrator');
		await settings.updateMinimumGroup(administrator, 6);
		expect(await pointsOf('access')).toMatchObject([{ kind: 'hidden' }]);
		expect((await overview.find(coordinator)).minimum).toBe(6);
	});

	test('stay hidden where the smallest group was lowered after the wave was closed', async () => {
		await closedWave(spring, 'gp', 9, access(1, 2, 3, 4));
		await settings.updateMinimumGroup(await actorIn(programme, 'administrator'), 3);
		expect(await pointsOf('access')).toMatchObject([{ kind: 'hidden' }]);
		await closedWave(autumn, 'gp', 9, access(1, 2, 3, 4));
		expect(await pointsOf('access')).toMatchObject([{ kind: 'hidden' }, { kind: 'shown' }]);
	});
});

describe('a wave without figures', () => {
	test('says that nobody answered, group by group', async () => {
		await closedWave(spring, 'gp', 5, access(1, 2, 3, 4, 5));
		expect(await rowOf('access', 'adviser')).toMatchObject({
			trend: { points: [{ kind: 'no-data' }] },
			verdict: { kind: 'none-shown' },
		});
	});

	test('says that the question was not asked where the wave did not ask it', async () => {
		await closedWave(spring, 'gp', 5, access(3, 3, 3, 3, 3));
		const waveId = await openWave(coordinator, { year: 2026, half: 2 });
		const copy = { waveId_group: { waveId, group: 'gp' as const } };
		const asked = await database.waveQuestionnaire.findUniqueOrThrow({ where: copy });
		const definition = asked.definition as { questions: { id: string }[] };
		const questions = definition.questions.filter(({ id }) => id !== 'clarity');
		await database.waveQuestionnaire.update({
			where: copy,
			data: { definition: { ...definition, questions } },
		});
		await urn.close(coordinator, waveId);
		expect(await pointsOf('clarity')).toMatchObject([{ kind: 'not-asked' }, { kind: 'no-data' }]);
	});

	test('leaves an overview that says so, without a figure', async () => {
		expect(await overview.find(coordinator)).toMatchObject({ waves: [], rows: [], moved: [] });
		await closedWave(spring, 'gp', 0, []);
		const { rows, moved, turnout } = await overview.find(coordinator);
		expect(moved).toEqual([]);
		expect(rows.flatMap(({ groups }) => groups.map(({ verdict }) => verdict.kind))).toEqual(
			Array.from({ length: 18 }, () => 'none-shown'),
		);
		expect(turnout).toMatchObject([{ group: 'gp', invited: 0, responses: 0 }, {}, {}]);
	});
});

describe('the overview', () => {
	test('has a row a theme, with the target that was set for it', async () => {
		await closedWave(spring, 'gp', 5, access(1, 2, 3, 4, 5));
		await settings.updateTargets(coordinator, new Map([['access', 4]]));
		const { rows } = await overview.find(coordinator);
		expect(rows.map(({ theme, target }) => [theme, target])).toEqual([
			['coherence', undefined],
			['access', 4],
			['clarity', undefined],
			['dialogue', undefined],
			['benefit', undefined],
			['satisfaction', undefined],
		]);
	});

	test('keeps its rows where the newest wave asked how a workshop was, and has none where that is all', async () => {
		const evaluation = async (halfYear: HalfYear) => {
			const waveId = await openWave(coordinator, halfYear);
			await database.waveQuestionnaire.updateMany({
				where: { waveId, group: 'adviser' },
				data: { definition: workshopQuestionnaire },
			});
			await urn.close(coordinator, waveId);
		};
		await closedWave(spring, 'adviser', 5, access(4, 4, 4, 5, 5));
		await evaluation(autumn);
		expect(await pointsOf('access', 'adviser')).toMatchObject([{ kind: 'shown', n: 5 }, {}]);

		programme = await createProgramme(database);
		coordinator = await actorIn(programme, 'coordinator');
		await evaluation(autumn);
		await database.waveQuestionnaire.deleteMany({
			where: { wave: { programmeId: programme.id }, group: { not: 'adviser' } },
		});
		expect(await overview.find(coordinator)).toMatchObject({ rows: [], closed: [autumn] });
	});

	test('says what moved most, once there are waves enough', async () => {
		const waves = [2025, 2026, 2027].map((year) => ({ year, half: 1 }));
		const rising = [2, 3, 5];
		for (const [index, wave] of waves.entries()) {
			const given = Array.from({ length: 12 }, (_, place) => ({
				access: (rising[index] ?? 0) - (place % 2),
				clarity: 3 + (place % 2),
			}));
			await closedWave(wave, 'gp', 14, given);
		}
		const { moved } = await overview.find(coordinator);
		expect(moved).toMatchObject([{ theme: 'access', group: 'gp', kind: 'rising' }]);
		expect(await rowOf('clarity')).toMatchObject({ verdict: { direction: 'none' } });
	});

	test('holds the closed waves that are asked for, oldest first, and no open one', async () => {
		const halves = [{ year: 2028, half: 1 }, autumn, spring];
		for (const halfYear of halves) await closedWave(halfYear, 'gp', 0, []);
		await openWave(coordinator, { year: 2028, half: 2 });
		const all = await overview.find(coordinator);
		expect(all.waves.map(waveKey)).toEqual(['2027-1', '2027-2', '2028-1']);
		const late = await overview.find(coordinator, { from: autumn, to: autumn });
		expect(late.waves.map(waveKey)).toEqual(['2027-2']);
		expect(late.closed).toHaveLength(3);
		const none = await overview.find(coordinator, { from: { year: 2030, half: 1 } });
		expect(none).toMatchObject({ waves: [], rows: [], turnout: [] });
	});

	test('says who took part in the newest wave, and from which areas as far as it may be told', async () => {
		const areas = ['valby', 'valby', 'valby', 'valby', 'valby', 'vesterbro'];
		await closedWave(
			spring,
			'gp',
			9,
			areas.map((area) => ({ area })),
		);
		const { turnout } = await overview.find(coordinator);
		expect(turnout[0]).toMatchObject({ group: 'gp', invited: 9, responses: 6 });
		const told = turnout[0]?.areas.map(({ label, answers }) => [label.da, answers]);
		expect(told).toContainEqual(['Vesterbro', undefined]);
		expect(told).not.toContainEqual(['Valby', 5]);
	});
});

test('management and coordinators see it, nobody else does', async () => {
	await closedWave(spring, 'gp', 0, []);
	const management = await actorIn(programme, 'management');
	expect((await overview.find(management)).waves).toHaveLength(1);
	const others = [
		'gp',
		'caseworker',
		'adviser',
		'facilitator',
		'administrator',
		'evaluator',
	] as const;
	for (const role of others)
		await expect(overview.find(await actorIn(programme, role)), role).rejects.toEqual(notFound);
	for (const [who, actor] of await outsiders(programme)) {
		const seen = await overview.find(actor).catch((problem: unknown) => problem);
		expect([notFound, expect.objectContaining({ waves: [] })], who).toContainEqual(seen);
	}
});
