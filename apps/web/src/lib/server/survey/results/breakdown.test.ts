import { beforeEach, describe, expect, test } from 'vitest';
import { type Question, SKIPPED, type StoredAnswers } from '@raadgiver/survey';
import { createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import { writeTable } from '#lib/csv/write-table.ts';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import type { AskedBreakdown } from '#lib/survey/results/breakdown/breakdown-address.ts';
import { breakdownFile } from '#lib/survey/results/breakdown/breakdown-file.ts';
import { breakdownView } from '#lib/survey/results/breakdown/breakdown-view.ts';
import { catalogue } from '../catalogue.ts';
import { actorIn, outsiders } from '../test-wave.ts';
import * as breakdown from './breakdown.ts';
import { countedWave } from './cube/test-counted-wave.ts';

let programme: TestProgramme;
let manager: Actor;

beforeEach(async () => {
	programme = await createProgramme(database);
	manager = await actorIn(programme, 'management');
});

const spring = { year: 2026, half: 1 };
const people = (n: number, answers: StoredAnswers) => Array.from({ length: n }, () => answers);

async function shown(asked: AskedBreakdown) {
	const { result } = await breakdown.find(manager, asked);
	if (result.kind !== 'shown') throw new Error(`nothing is shown: ${result.kind}`);
	return { view: breakdownView(result), file: breakdownFile(result), result };
}

const kindOf = async (asked: AskedBreakdown) => (await breakdown.find(manager, asked)).result.kind;

describe('answers divided by a background question', () => {
	const byArea = { group: 'gp', item: 'access', segment: 'area', wave: '2026-1' } as const;

	test('are read by coordinators and management alone', async () => {
		await countedWave(programme, spring, { gp: { answers: people(6, { access: 4 }) } });
		const coordinator = await actorIn(programme, 'coordinator');
		for (const reader of [manager, coordinator])
			expect((await breakdown.find(reader)).closed).toHaveLength(1);
		for (const [who, outsider] of await outsiders(programme)) {
			const seen = await breakdown.find(outsider).then(
				({ closed }) => closed,
				(refusal: { status: number }) => refusal.status,
			);
			// A coordinator of another programme has waves of their own, of which there are none.
			expect([404, []], who).toContainEqual(seen);
		}
	});

	test('have a row for each answer, for all, and for those who gave none', async () => {
		await countedWave(programme, spring, {
			gp: {
				answers: [
					...people(6, { access: 2, area: 'valby' }),
					...people(8, { access: 5, area: 'vesterbro' }),
					...people(5, { access: 4, area: SKIPPED, satisfaction: 5 }),
					...people(4, { access: 4 }),
					{ access: 1 },
				],
			},
		});
		const { view } = await shown(byArea);
		expect(view.counts.rows.map((row) => [row[0], row.at(-1)])).toEqual([
			['Læger i alt', '24'],
			['Valby', '6'],
			['Vesterbro', '8'],
			['Kgs. Enghave', 'Ingen svar'],
			['Ikke oplyst', '10'],
		]);
		expect(view.figures?.rows[1]?.[1]).toMatch(/^2,0/);
		expect(view.between?.lines).toMatchObject([{ name: '”Valby” og ”Vesterbro”' }]);
		expect(view.between?.lines[0]?.text).toMatch(/^”Valby” svarer 3,0 lavere/);
		expect(view.hidden).toBeUndefined();
	});

	test('tell nothing of a withheld row, on the page or in the file', async () => {
		await countedWave(programme, spring, {
			gp: {
				answers: [
					...people(2, { access: 1, area: 'valby' }),
					...people(7, { access: 3, area: 'vesterbro' }),
					...people(16, { access: 4, area: 'kgs-enghave' }),
				],
			},
		});
		const { view, file, result } = await shown(byArea);
		expect(result.rows.map(({ answers }) => answers.kind)).toEqual([
			'shown',
			'hidden',
			'hidden',
			'shown',
		]);
		expect(view.counts.rows.slice(1, 3)).toEqual([
			['Valby', '–', '–', '–', '–', '–', 'Skjult'],
			['Vesterbro', '–', '–', '–', '–', '–', 'Skjult'],
		]);
		expect(view.hidden).toContain('”Valby”, ”Vesterbro”');
		expect(view.between).toMatchObject({ lines: [], table: undefined });
		const lines = writeTable(file.header, file.rows).split('\r\n');
		const ofValby = lines.filter((line) => line.includes('"Valby"'));
		expect(ofValby).toHaveLength(1);
		expect(ofValby[0]).toMatch(/"Skjult";+$/);
	});

	test('to another background question have single cells withheld', async () => {
		await countedWave(programme, spring, {
			gp: {
				answers: [
					...people(2, { area: 'valby', 'practice-size': 'alone' }),
					...people(7, { area: 'valby', 'practice-size': 'two-or-three' }),
					...people(6, { area: 'valby', 'practice-size': 'four-or-more' }),
					...people(8, { area: 'vesterbro', 'practice-size': 'alone' }),
					...people(7, { area: 'vesterbro', 'practice-size': 'two-or-three' }),
					...people(6, { area: 'vesterbro', 'practice-size': 'four-or-more' }),
				],
			},
		});
		const { view } = await shown({ ...byArea, item: 'practice-size' });
		const ofValby = view.counts.rows.find(([name]) => name === 'Valby');
		expect(ofValby?.[1]).toBe('Skjult');
		expect(ofValby?.at(-1)).toBe('Skjult');
		expect(view).toMatchObject({ figures: undefined, between: undefined });
		expect(view.hidden).toContain('”Valby”');
	});
});

describe('what cannot be divided has its own words', () => {
	test('where there is no wave, not that one, or nobody answered in it', async () => {
		expect(await kindOf({})).toBe('no-waves');
		await countedWave(programme, spring, { gp: { answers: [] } });
		expect(await kindOf({ wave: '2020-1' })).toBe('unknown-wave');
		expect(await kindOf({})).toBe('no-answers');
		expect(await kindOf({ group: 'citizen' })).toBe('group-not-asked');
	});

	test('where the question, or what to divide it by, was not asked', async () => {
		const isSegment = (one: Question) => one.kind === 'choice' && one.segment;
		const questions = catalogue.adviser.questions.filter((one) => !isSegment(one));
		await countedWave(programme, spring, {
			gp: { answers: people(6, { access: 4 }) },
			adviser: {
				questionnaire: { ...catalogue.adviser, questions },
				answers: people(6, { access: 4 }),
			},
		});
		expect(await kindOf({ group: 'gp', item: 'no-such' })).toBe('not-asked');
		expect(await kindOf({ group: 'gp', item: 'better' })).toBe('not-asked');
		expect(await kindOf({ group: 'gp', segment: 'no-such' })).toBe('unknown-segment');
		expect(await kindOf({ group: 'gp', item: 'area', segment: 'area' })).toBe('unknown-segment');
		expect(await kindOf({ group: 'adviser' })).toBe('no-segments');
		expect(await kindOf({ group: 'gp', item: 'learning' })).toBe('nobody');
	});

	test('and what the address leaves out is chosen', async () => {
		await countedWave(programme, spring, { gp: { answers: people(6, { access: 4 }) } });
		const { chosen } = await breakdown.find(manager);
		expect(chosen).toEqual({ wave: '2026-1', group: 'gp', item: 'coherence', segment: 'area' });
		const divided = await breakdown.find(manager, { item: 'area' });
		expect(divided.chosen.segment).toBe('practice-size');
	});
});
