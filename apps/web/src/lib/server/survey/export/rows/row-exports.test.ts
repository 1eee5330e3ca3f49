import { beforeEach, describe, expect, test } from 'vitest';
import { SKIPPED, type StoredAnswers } from '@raadgiver/survey';
import { createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import * as releases from '../../results/releases.ts';
import { actorIn, openWave, outsiders } from '../../test-wave.ts';
import { closedWave } from '../closed-wave.ts';
import * as figureExports from '../figures/figure-exports.ts';
import { releaseFile } from '../release-file.ts';
import { TooManyRowsError } from '../workbook.ts';
import type { RowChoice } from './choice.ts';
import * as rowExports from './row-exports.ts';

const notFound = expect.objectContaining({ status: 404 });

let programme: TestProgramme;
let coordinator: Actor;
let evaluator: Actor;

beforeEach(async () => {
	programme = await createProgramme(database);
	coordinator = await actorIn(programme, 'coordinator');
	evaluator = await actorIn(programme, 'evaluator');
});

/** So many doctors for each answer to each of the two background questions. */
function doctors(counts: Record<string, number>): StoredAnswers[] {
	return Object.entries(counts).flatMap(([background, count]) => {
		const [area = '', size = ''] = background.split(' ');
		const answers = { area: area || SKIPPED, 'practice-size': size || SKIPPED, access: 4 };
		return Array.from({ length: count }, () => answers);
	});
}

const common = { 'valby alone': 6, 'valby four-or-more': 6, 'vesterbro alone': 6 };

const wave = (counts: Record<string, number>, half = 1) =>
	closedWave(coordinator, { year: 2027, half }, { group: 'gp', answers: doctors(counts) });

const choice = (waves: string[], changes: Partial<RowChoice> = {}): RowChoice => ({
	group: 'gp',
	waves,
	background: [],
	reasons: false,
	texts: false,
	format: 'sav',
	...changes,
});

async function refusal(wanted: RowChoice): Promise<readonly (readonly string[])[]> {
	const problem: unknown = await rowExports.create(evaluator, wanted).catch((reason) => reason);
	if (problem instanceof rowExports.RowsRefusedError) return problem.rare;
	throw new Error('The rows were not refused', { cause: problem });
}

const kinds = async () => {
	const { entries } = await releases.list(evaluator, 1);
	return entries.map(({ kind }) => kind).toReversed();
};

describe('rows are refused', () => {
	test('by the questions that single somebody out, and the refusal is entered in the ledger', async () => {
		const waveId = await wave({ ...common, 'vesterbro four-or-more': 2 });
		const wanted = choice([waveId], { background: ['area', 'practice-size'] });
		expect(await refusal(wanted)).toEqual([['area', 'practice-size']]);
		const { entries } = await releases.list(evaluator, 1);
		expect(entries).toMatchObject([
			{
				kind: 'refusedRows',
				person: evaluator.name,
				isFetchable: false,
				covers: { waves: [waveId], rare: [['area', 'practice-size']] },
			},
		]);
		await expect(releaseFile(evaluator, entries[0]?.id ?? '')).rejects.toEqual(notFound);
	});

	test('where too few answered in one of the waves', async () => {
		const waves = [await wave(common), await wave({ 'valby alone': 4 }, 2)];
		expect(await refusal(choice(waves))).toEqual([[]]);
	});

	test('where a file that was taken before, by whomever, can be laid beside them', async () => {
		const waveId = await wave({ ...common, 'vesterbro four-or-more': 2 });
		const colleague = await actorIn(programme, 'evaluator');
		await rowExports.create(colleague, choice([waveId], { background: ['area'] }));
		const wanted = choice([waveId], { background: ['practice-size'] });
		expect(await refusal(wanted)).toEqual([['area', 'practice-size']]);
		await rowExports.create(evaluator, choice([waveId], { background: ['area'] }));
		expect(await kinds()).toEqual(['rows', 'refusedRows', 'rows']);
	});

	test('where figures were taken that are divided by what the rows leave out, and the other way about', async () => {
		const waveId = await wave({ ...common, 'vesterbro four-or-more': 2 });
		const figures = {
			waves: [],
			groups: [],
			questions: [],
			background: ['practice-size'],
			format: 'csv',
		} as const;
		// The coordinator may not take rows, and what they hold is no help to who may.
		await figureExports.create(coordinator, figures);
		const wanted = choice([waveId], { background: ['area'] });
		const id = await rowExports.create(evaluator, wanted);
		await expect(figureExports.create(evaluator, figures)).rejects.toThrow(
			figureExports.FiguresRefusedError,
		);
		await figureExports.create(evaluator, { ...figures, background: [] });
		await database.release.delete({ where: { id } });
		await figureExports.create(evaluator, figures);
		expect(await refusal(wanted)).toEqual([['area', 'practice-size']]);
	});

	test('to whoever sees on the pages what the rows leave out', async () => {
		const waveId = await wave({ ...common, 'vesterbro four-or-more': 2 });
		evaluator = await actorIn(programme, 'evaluator', 'management');
		expect(await refusal(choice([waveId]))).toEqual([['area', 'practice-size']]);
	});

	test('where two ask at once for what may not be laid side by side', async () => {
		const waveId = await wave({ ...common, 'vesterbro four-or-more': 2 });
		const outcomes = await Promise.allSettled(
			['area', 'practice-size'].map((question) =>
				rowExports.create(evaluator, choice([waveId], { background: [question] })),
			),
		);
		expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
	});

	test('where few left a background question out, unless they are put together', async () => {
		const waveId = await closedWave(
			coordinator,
			{ year: 2027, half: 1 },
			{
				group: 'gp',
				answers: [
					...doctors({ 'valby alone': 6, 'valby ': 3 }),
					...Array.from({ length: 3 }, () => ({ area: 'valby', access: 4 })),
				],
			},
		);
		const background = ['practice-size'];
		expect(await refusal(choice([waveId], { background, reasons: true }))).toEqual([background]);
		await rowExports.create(evaluator, choice([waveId], { background }));
		// Told apart in a second file, they would be told apart in the first one too.
		expect(await refusal(choice([waveId], { background, reasons: true }))).toEqual([background]);
	});

	test('as soon as the limit is raised, also where they were handed over before', async () => {
		const waveId = await wave(common);
		const id = await rowExports.create(evaluator, choice([waveId], { background: ['area'] }));
		await expect(releaseFile(evaluator, id)).resolves.toMatchObject({
			name: 'svar-laeger-2027-1.sav',
		});
		await database.programme.update({ where: { id: programme.id }, data: { minimumGroup: 8 } });
		expect(await refusal(choice([waveId], { background: ['area'] }))).toEqual([['area']]);
		await expect(releaseFile(evaluator, id)).rejects.toEqual(notFound);
	});
});

test('rows of a workbook that would be too long are refused, and nothing is entered', async () => {
	const waveId = await wave(common);
	await database.$executeRaw`
		INSERT INTO response (id, wave_id, "group", answers)
		SELECT gen_random_uuid(), ${waveId}::uuid, 'gp', '{}' FROM generate_series(1, 10000)`;
	const wanted = choice([waveId], { format: 'xlsx' });
	await expect(rowExports.create(evaluator, wanted)).rejects.toThrow(TooManyRowsError);
	expect(await kinds()).toEqual([]);
});

describe('rows are for evaluators alone', () => {
	test('everybody else finds nothing', async () => {
		const waveId = await wave(common);
		const people = [...(await outsiders(programme)), ['the coordinator', coordinator] as const];
		for (const [who, actor] of people) {
			await expect(rowExports.offer(actor, 'gp'), who).rejects.toEqual(notFound);
			await expect(rowExports.create(actor, choice([waveId])), who).rejects.toEqual(notFound);
		}
	});

	test('and each fetches only the files they took themselves, while they are evaluators', async () => {
		const id = await rowExports.create(evaluator, choice([await wave(common)]));
		const colleague = await actorIn(programme, 'evaluator');
		await expect(releaseFile(colleague, id)).rejects.toEqual(notFound);
		await database.membership.updateMany({
			where: { personId: evaluator.personId },
			data: { roles: ['management'] },
		});
		await expect(releaseFile(evaluator, id)).rejects.toEqual(notFound);
	});

	test('who find no wave that is open, of another programme or without answers of the group', async () => {
		const closed = await wave(common);
		const other = await createProgramme(database);
		const elsewhere = await closedWave(
			await actorIn(other, 'coordinator'),
			{ year: 2027, half: 1 },
			{ group: 'gp', answers: doctors(common) },
		);
		const open = await openWave(coordinator, { year: 2027, half: 2 });
		for (const waves of [[open], [elsewhere], [closed, elsewhere], []])
			await expect(rowExports.create(evaluator, choice(waves))).rejects.toEqual(notFound);
		const strange = choice([closed], { background: ['access'] });
		await expect(rowExports.create(evaluator, strange)).rejects.toEqual(notFound);
		expect((await rowExports.offer(evaluator, 'citizen')).waves).toEqual([]);
	});
});
