import { beforeAll, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import {
	NOT_SHOWN,
	type Question,
	type Questionnaire,
	SKIPPED,
	type StoredAnswers,
} from '@raadgiver/survey';
import { createProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import * as releases from '../../results/releases.ts';
import { actorIn } from '../../test-wave.ts';
import { closedWave } from '../closed-wave.ts';
import { exportedBytes } from '../exported-bytes.ts';
import type { RowChoice } from './choice.ts';
import * as rowExports from './row-exports.ts';
import { rowFile } from './row-file.ts';

const MINIMUM = 5;
const BACKGROUND = ['area', 'size', 'contact'];

const wording = { da: 'Spørgsmål', en: 'Question' };
const option = (id: string) => ({ id, text: wording });
const segment = (id: string): Question<'choice'> => ({
	id,
	kind: 'choice',
	segment: true,
	text: wording,
	options: [option('first'), option('second')],
});
const statement = (id: string) => ({ id, kind: 'agreement', text: wording }) as const;

/** Its three statements have 125 combinations of answers, so that each respondent has one alone. */
const questionnaire: Questionnaire = {
	id: 'gp',
	version: 9,
	group: 'gp',
	title: wording,
	intro: wording,
	minutes: 1,
	questions: [
		...BACKGROUND.map(segment),
		{ ...statement('only-first'), shownIf: { question: 'area', is: ['first'] } },
		...['one', 'two', 'three'].map(statement),
	],
};

/** Sixty respondents: size hangs on area a little, contact hardly, and some leave them out. */
const answers: StoredAnswers[] = Array.from({ length: 60 }, (_, place) => ({
	area: place % 2 === 0 ? 'first' : 'second',
	size: place % 7 === 0 ? SKIPPED : place % 2 === 0 || place % 13 === 5 ? 'first' : 'second',
	...(place % 9 === 0 ? {} : { contact: place % 5 < 2 ? 'first' : 'second' }),
	'only-first': place % 2 === 0 ? (place % 5) + 1 : NOT_SHOWN,
	one: (place % 5) + 1,
	two: (Math.floor(place / 5) % 5) + 1,
	three: Math.floor(place / 25) + 1,
}));

let evaluator: Actor;
let waveId: string;

beforeAll(async () => {
	const programme = await createProgramme(database);
	const coordinator = await actorIn(programme, 'coordinator');
	evaluator = await actorIn(programme, 'evaluator');
	waveId = await closedWave(
		coordinator,
		{ year: 2027, half: 1 },
		{ group: 'gp', answers, questionnaire },
	);
});

const choices: RowChoice[] = subsets(BACKGROUND).flatMap((background) =>
	[false, true].map((reasons) => ({
		group: 'gp',
		waves: [],
		background,
		reasons,
		texts: false,
		format: 'csv',
	})),
);

function subsets(all: readonly string[]): string[][] {
	return all.reduce<string[][]>(
		(sets, one) => [...sets, ...sets.map((set) => [...set, one])],
		[[]],
	);
}

type Row = Record<string, string>;

async function isHandedOver(choice: RowChoice): Promise<boolean> {
	try {
		await rowExports.create(evaluator, { ...choice, waves: [waveId] });
		return true;
	} catch (problem) {
		if (problem instanceof rowExports.RowsRefusedError) return false;
		throw problem;
	}
}

/** The rows of the file that was entered in the ledger last. */
async function readFile(): Promise<Row[]> {
	const { id } = await database.release.findFirstOrThrow({ select: { id: true } });
	const { covers, createdAt } = await releases.find(evaluator, id);
	const file = await rowFile(evaluator, { covers, createdAt, format: 'csv' });
	const table = unzipSync(await exportedBytes(file))['svar.csv'] ?? new Uint8Array();
	return parse(strFromU8(table), { columns: true, bom: true, delimiter: ';' });
}

/** Lays two files side by side on whatever both of them hold, as an attacker would. */
function join(first: readonly Row[], second: readonly Row[]): Row[] {
	const shared = Object.keys(first[0] ?? {}).filter((column) => column in (second[0] ?? {}));
	const key = (row: Row) => shared.map((column) => row[column]).join(' ');
	const partner = new Map(second.map((row) => [key(row), row]));
	return first.map((row) => ({ ...partner.get(key(row)), ...row }));
}

/** How few share what is known of a row's background; also where only that a question was asked tells it. */
function rarest(rows: readonly Row[]): number {
	const telling = [...BACKGROUND, 'only_first'];
	const known = rows.map((row) =>
		telling
			.map((column) => (column === 'only_first' ? row[column] === '-3' : row[column]))
			.join(' '),
	);
	return Math.min(
		...Map.groupBy(known, String)
			.values()
			.map((alike) => alike.length),
	);
}

test('no two files that are handed over can be joined into somebody who stands alone', async () => {
	const alone = new Map<RowChoice, Row[]>();
	for (const choice of choices) {
		await database.release.deleteMany();
		if (await isHandedOver(choice)) alone.set(choice, await readFile());
	}
	expect(alone.size).toBeGreaterThan(4);
	expect(alone.size).toBeLessThan(choices.length);

	const offered = [...alone];
	let refusedTogether = 0;
	let allowedTogether = 0;
	for (const [place, [first, rows]] of offered.entries()) {
		for (const [second, others] of offered.slice(place)) {
			await database.release.deleteMany();
			await rowExports.create(evaluator, { ...first, waves: [waveId] });
			const joined = join(rows, others);
			expect(joined).toHaveLength(answers.length);
			if (await isHandedOver(second)) {
				allowedTogether += 1;
				expect(rarest(joined)).toBeGreaterThanOrEqual(MINIMUM);
			} else {
				refusedTogether += 1;
				expect(rarest(joined)).toBeLessThan(MINIMUM);
			}
		}
	}
	// Both happen, or the attack would prove nothing.
	expect(allowedTogether).toBeGreaterThan(offered.length);
	expect(refusedTogether).toBeGreaterThan(0);
});
