import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import readSheets from 'read-excel-file/node';
import { DONT_KNOW, SKIPPED, type StoredAnswers } from '@raadgiver/survey';
import { createProgramme, type TestProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { actorIn, openWave, outsiders } from '../../test-wave.ts';
import { closedWave } from '../closed-wave.ts';
import { exportedBytes } from '../exported-bytes.ts';
import { releaseFile } from '../release-file.ts';
import type { FigureChoice } from './choice.ts';
import * as figureExports from './figure-exports.ts';

const notFound = expect.objectContaining({ status: 404 });

/** Sixteen doctors, of whom three work in Vesterbro and four answered "dialogue". */
const doctors: StoredAnswers[] = Array.from({ length: 16 }, (_, place) => ({
	area: place < 3 ? 'vesterbro' : place < 9 ? 'valby' : 'kgs-enghave',
	access: place === 0 ? DONT_KNOW : place < 8 ? 5 : 4,
	dialogue: place < 4 ? 3 : SKIPPED,
	better: '=HYPERLINK("x")',
}));

let programme: TestProgramme;
let coordinator: Actor;
let waveId: string;

beforeAll(async () => {
	programme = await createProgramme(database);
	coordinator = await actorIn(programme, 'coordinator');
	const answers = { group: 'gp', answers: doctors } as const;
	waveId = await closedWave(coordinator, { year: 2027, half: 1 }, answers);
});

async function bytesOf(choice: Partial<FigureChoice>, actor: Actor = coordinator) {
	const all = { waves: [], groups: [], questions: [], background: [], format: 'csv' } as const;
	const id = await figureExports.create(actor, { ...all, ...choice });
	return exportedBytes(await releaseFile(actor, id));
}

async function rowsOf(choice: Partial<FigureChoice>): Promise<Record<string, string>[]> {
	return parse(await bytesOf(choice), { columns: true, bom: true, delimiter: ';' });
}

const ofItem = (rows: Record<string, string>[], item: string) =>
	rows.filter((row) => row['Udsagn-id'] === item);

describe('figures', () => {
	test('are those of the cube, with the share of those who gave an answer', async () => {
		const rows = ofItem(await rowsOf({}), 'access');
		const shown = rows.map((row) => [row.Svar, row.Antal, row.Andel, row.Status]);
		expect(shown).toEqual([
			['Delvist enig', '8', '0,5333', 'Vist'],
			['Helt enig', '7', '0,4667', 'Vist'],
			['Ved ikke', '1', '', 'Vist'],
		]);
		expect(rows[0]).toMatchObject({ Runde: '1. halvår 2027', Gruppe: 'Læger', Del: 'Alle' });
	});

	test('about too few are marked as hidden, and bear no number', async () => {
		expect(ofItem(await rowsOf({}), 'dialogue')).toEqual([
			expect.objectContaining({ Værdi: '', Svar: '', Antal: '', Andel: '', Status: 'Skjult' }),
		]);
	});

	test('divided by a background question tell of no part that is about too few', async () => {
		const rows = ofItem(await rowsOf({ background: ['area'] }), 'access');
		const parts = Map.groupBy(
			rows.filter((row) => row['Opdelt efter'] === 'Område'),
			(row) => row.Del,
		);
		expect([...parts.keys()].toSorted()).toEqual(['Kgs. Enghave', 'Valby', 'Vesterbro']);
		expect(parts.get('Vesterbro')?.map(({ Status, Antal }) => [Status, Antal])).toEqual([
			['Skjult', ''],
		]);
		// Vesterbro must not follow from the rest: another part is hidden with it, though large enough.
		const hidden = [...parts.values()].filter(([first]) => first?.Status === 'Skjult');
		expect(hidden.length).toBeGreaterThan(1);
	});

	test('can be those of some questions, groups and waves', async () => {
		const rows = await rowsOf({ questions: ['access'], groups: ['gp'], waves: [waveId] });
		expect(new Set(rows.map((row) => row['Udsagn-id']))).toEqual(new Set(['access']));
		expect(await rowsOf({ groups: ['citizen'] })).toEqual([]);
	});
});

describe('a workbook, read by another program,', () => {
	test('has figures, a codebook and a sheet about itself', async () => {
		const sheets = await readSheets(await bytesOf({ format: 'xlsx' }));
		expect(sheets.map(({ sheet }) => sheet)).toEqual(['Tal', 'Kodebog', 'Om filen']);
		const [header = [], ...rows] = sheets[0]?.data ?? [];
		const cell = (row: readonly unknown[], title: string) => row[header.indexOf(title)];
		const [first = []] = rows.filter((row) => cell(row, 'Udsagn-id') === 'access');
		expect(cell(first, 'Værdi')).toBe(4);
		expect(cell(first, 'Antal')).toBe(8);
		expect(cell(first, 'Andel')).toBeCloseTo(8 / 15, 10);
		const hidden = rows.find((row) => cell(row, 'Udsagn-id') === 'dialogue') ?? [];
		expect([cell(hidden, 'Antal'), cell(hidden, 'Status')]).toEqual([null, 'Skjult']);
		const access = sheets[1]?.data.find(([name, group]) => name === 'access' && group === 'Læger');
		expect(access?.[4]).toContain('4 = Delvist enig; 5 = Helt enig');
		expect(access?.[5]).toContain('Ved ikke = dont-know');
		expect(sheets[2]?.data).toContainEqual(['Mindste gruppe', 5]);
		expect(sheets[2]?.data).toContainEqual(['Indsats', programme.name]);
	});
});

describe('whoever reads results takes figures, and nobody else', () => {
	test.each(['coordinator', 'management', 'evaluator'] as const)('%s', async (role) => {
		const actor = await actorIn(programme, role);
		expect((await bytesOf({}, actor)).length).toBeGreaterThan(1000);
	});

	test('the others find nothing', async () => {
		for (const [who, actor] of await outsiders(programme)) {
			// Who coordinates another programme has figures there.
			if (actor.programme.id !== programme.id) continue;
			await expect(figureExports.offer(actor), who).rejects.toEqual(notFound);
			await expect(bytesOf({}, actor), who).rejects.toEqual(notFound);
		}
	});

	test('nor does anybody find a wave that is open, or a question that was not asked', async () => {
		const open = await openWave(coordinator, { year: 2027, half: 2 });
		await expect(bytesOf({ waves: [open] })).rejects.toEqual(notFound);
		await expect(bytesOf({ questions: ['own-code'] })).rejects.toEqual(notFound);
		await expect(bytesOf({ background: ['access'] })).rejects.toEqual(notFound);
	});

	test('and where no wave is closed there is nothing to take', async () => {
		const actor = await actorIn(await createProgramme(database), 'management');
		expect((await figureExports.offer(actor)).waves).toEqual([]);
		await expect(bytesOf({}, actor)).rejects.toEqual(notFound);
	});
});
