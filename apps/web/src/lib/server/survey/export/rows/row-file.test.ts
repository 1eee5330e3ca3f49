import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import {
	DONT_KNOW,
	NOT_SHOWN,
	type Questionnaire,
	SKIPPED,
	type StoredAnswers,
} from '@raadgiver/survey';
import { createProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { catalogue } from '../../catalogue.ts';
import { actorIn } from '../../test-wave.ts';
import { closedWave } from '../closed-wave.ts';
import { exportedBytes } from '../exported-bytes.ts';
import { releaseFile } from '../release-file.ts';
import { hasPspp, needsPspp, readWithPspp } from '@raadgiver/tests/support/pspp';
import type { RowChoice } from './choice.ts';
import * as rowExports from './row-exports.ts';

const long = `”Hun lytter”, sagde jeg.\nDet hjalp: ${'æøå '.repeat(150)}`.trim();
const whole = { 'who5-1': 3, 'who5-2': 2, 'who5-3': 4, 'who5-4': 3, 'who5-5': 2 };

/** Twelve citizens; the first two did what the others did not. */
const citizens: StoredAnswers[] = [
	{ access: DONT_KNOW, better: long, respect: 5 },
	{ access: SKIPPED, better: SKIPPED, respect: 1, 'who5-3': SKIPPED },
	...Array.from({ length: 4 }, () => ({ access: 5 })),
	...Array.from({ length: 6 }, () => ({ access: 1, contact: 'over-six-months', agreements: 4 })),
].map((answers) => ({
	area: 'valby',
	contact: 'first-time',
	agreements: NOT_SHOWN,
	better: 'Intet',
	satisfaction: 0,
	...whole,
	...answers,
}));

/** An earlier questionnaire in which access was a mark from 0 to 10. */
const earlier: Questionnaire = {
	...catalogue.citizen,
	version: 1,
	questions: catalogue.citizen.questions
		.filter(({ id }) => id === 'access' || id === 'area')
		.map((question) =>
			question.id === 'access'
				? {
						id: 'access',
						kind: 'rating',
						text: question.text,
						ends: { low: question.text, high: question.text },
					}
				: question,
		),
};

let evaluator: Actor;
let waves: string[];

beforeAll(async () => {
	const programme = await createProgramme(database);
	const coordinator = await actorIn(programme, 'coordinator');
	evaluator = await actorIn(programme, 'evaluator');
	waves = [
		await closedWave(
			coordinator,
			{ year: 2026, half: 2 },
			{
				group: 'citizen',
				questionnaire: earlier,
				answers: Array.from({ length: 6 }, () => ({ access: 10, area: 'valby' })),
			},
		),
		await closedWave(coordinator, { year: 2027, half: 1 }, { group: 'citizen', answers: citizens }),
	];
});

async function fileOf(choice: Partial<RowChoice>) {
	const wanted = { waves: waves.slice(1), background: [], reasons: false, texts: false } as const;
	const id = await rowExports.create(evaluator, {
		group: 'citizen',
		format: 'csv',
		...wanted,
		...choice,
	});
	const file = await releaseFile(evaluator, id);
	return { name: file.name, bytes: await exportedBytes(file) };
}

async function tables(choice: Partial<RowChoice>) {
	const files = unzipSync((await fileOf({ ...choice, format: 'csv' })).bytes);
	const table = (name: string): Record<string, string>[] =>
		parse(strFromU8(files[name] ?? new Uint8Array()), { columns: true, bom: true, delimiter: ';' });
	return { rows: table('svar.csv'), codebook: table('kodebog.csv'), about: table('om-filen.csv') };
}

describe('each row is one respondent’s answers', () => {
	test('with the reasons for a missing one apart, and no score where a statement is missing', async () => {
		const { rows } = await tables({});
		const seldom = rows.filter(({ access }) => Number(access) < 0);
		expect(seldom.toSorted((a, b) => Number(a.access) - Number(b.access))).toMatchObject([
			{ runde: '20271', access: '-2', who5_3: '4', who5: '56', better: '1', satisfaction: '0' },
			{ runde: '20271', access: '-1', who5_3: '-1', who5: '', better: '-1', satisfaction: '0' },
		]);
		expect(rows).toHaveLength(12);
		expect(new Set(rows.map((row) => row['next_step']))).toEqual(new Set(['-4']));
	});

	test('without anything that leads to a response, a code or an hour', async () => {
		const { rows } = await tables({ background: ['contact'] });
		const ids = await database.response.findMany({ select: { id: true } });
		const written = JSON.stringify(rows);
		expect(ids.some(({ id }) => written.includes(id))).toBe(false);
		expect(Object.keys(rows[0] ?? {})).not.toContain('own_code');
		expect(Object.keys(rows[0] ?? {})[0]).toBe('runde');
	});

	test('in an order that is drawn anew', async () => {
		const orders = new Set<string>();
		for (let file = 0; file < 4; file += 1) orders.add(JSON.stringify((await tables({})).rows));
		expect(orders.size).toBeGreaterThan(1);
	});

	test('with words only where they were asked for', async () => {
		const without = await tables({});
		expect(JSON.stringify(without)).not.toContain('Hun lytter');
		const { rows } = await tables({ texts: true });
		const words = rows.map(({ better_tekst }) => better_tekst).filter(Boolean);
		expect(words.filter((text) => text !== 'Intet')).toEqual([long]);
	});
});

test('a background question that was left out takes along what was asked by its answer', async () => {
	const [without] = (await tables({})).rows;
	expect(without).not.toHaveProperty('contact');
	expect(without).not.toHaveProperty('agreements');
	const [among] = (await tables({ background: ['contact'] })).rows;
	expect(among).toHaveProperty('contact');
	expect(among).toHaveProperty('agreements');
});

test('a question that too few answered is hidden in every row', async () => {
	const { rows, codebook } = await tables({});
	expect(new Set(rows.map(({ respect }) => respect))).toEqual(new Set(['-5']));
	expect(codebook.find((row) => row.Navn === 'respect')?.['Manglende svar']).toContain(
		'Skjult, for få svar = -5',
	);
});

test('waves stand below each other, and answers that cannot be compared in columns of their own', async () => {
	const { rows, codebook } = await tables({ waves });
	expect(rows).toHaveLength(18);
	const then = rows.filter(({ runde }) => runde === '20262');
	expect(new Set(then.map(({ access, access_v1 }) => `${access} ${access_v1}`))).toEqual(
		new Set([' 10']),
	);
	const now = rows.filter(({ runde }) => runde === '20271');
	expect(new Set(now.map(({ access_v1 }) => access_v1))).toEqual(new Set(['']));
	const versions = codebook.map((row) => [row.Navn, row.Skemaversion]);
	expect(versions).toContainEqual(['access', String(catalogue.citizen.version)]);
	expect(versions).toContainEqual(['access_v1', '1']);
});

test('an empty score is empty in a workbook too, and figures are figures', async () => {
	const { name, bytes } = await fileOf({ format: 'xlsx', background: ['area'], texts: true });
	expect(name).toBe('svar-borgere-2027-1.xlsx');
	const sheets = await readSheets(bytes);
	expect(sheets.map(({ sheet }) => sheet)).toEqual(['Svar', 'Kodebog', 'Om filen']);
	const [header = [], ...rows] = sheets[0]?.data ?? [];
	const column = (title: string) => rows.map((row) => row[header.indexOf(title)]);
	expect(new Set(column('area'))).toEqual(new Set([1]));
	expect(column('better_tekst')).toContain(long);
	expect(column('who5').filter((score) => score === null)).toHaveLength(1);
	expect(column('satisfaction')).toEqual(Array.from({ length: 12 }, () => 0));
});

describe.skipIf(!hasPspp)(`PSPP reads rows back${needsPspp}`, () => {
	test('with texts whole, what is missing as missing, and labels', async () => {
		const { bytes } = await fileOf({ format: 'sav', background: ['contact'], texts: true });
		const [read] = await readWithPspp([bytes]);
		const [header = [], ...rows] = read?.table ?? [];
		const { rows: same } = await tables({ background: ['contact'], texts: true });
		const asText = (row: Record<string, string>) =>
			header.map((name) => row[name] || (name.endsWith('_tekst') ? '' : ' '));
		expect(rows.toSorted()).toEqual(same.map(asText).toSorted());
		expect(read?.dictionary).toContain('-2[a],Ved ikke');
		expect(read?.dictionary).toContain('Det var første gang');
	});
});
