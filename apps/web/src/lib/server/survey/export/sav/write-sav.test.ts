import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasPspp, needsPspp, readWithPspp } from '@raadgiver/tests/support/pspp';
import type { SavRow, SavVariable } from './variable.ts';
import { writeSav } from './write-sav.ts';

const facts = { title: 'Svar på æ, ø og å', createdAt: new Date('2027-05-17T14:32:05Z') };
const bytesOf = (text: string) => new TextEncoder().encode(text).length;

const satisfied: SavVariable = {
	kind: 'number',
	name: 'tilfreds_på_ø',
	label: 'Hvor tilfreds er du med hjælpen fra rådgiveren?',
	measure: 'ordinal',
	valueLabels: [
		{ value: 0, label: 'Slet ikke tilfreds: ”rødgrød”' },
		{ value: 10, label: 'Meget tilfreds, med fløde' },
		{ value: -1, label: 'Sprunget over' },
		{ value: -2, label: 'Ved ikke' },
	],
	missing: { low: -9, high: -1 },
};
const score: SavVariable = {
	kind: 'number',
	name: 'score',
	label: 'Score',
	measure: 'scale',
	decimals: 2,
};
const area: SavVariable = {
	kind: 'number',
	name: 'område',
	label: 'Område',
	measure: 'nominal',
	valueLabels: [{ value: 1, label: 'Kgs. Enghave' }],
};
const text = (width: number): SavVariable => ({
	kind: 'text',
	name: `tekst_${width}`,
	label: `Ét svar på op til ${width} tegn`,
	width,
});

/** A text of exactly so many bytes, with Danish letters, quotes and line breaks all the way. */
function textOf(width: number): string {
	const pattern = 'blåbær, "rød" grød\nmed \'fløde\' & ﬂere; ';
	let made = '';
	for (const letter of pattern.repeat(width)) {
		if (bytesOf(made + letter) > width - 1) break;
		made += letter;
	}
	return made + '.'.repeat(width - bytesOf(made));
}

describe.skipIf(!hasPspp)(`PSPP reads back${needsPspp}`, () => {
	const write = (variables: SavVariable[], rows: SavRow[]) =>
		writeSav({ ...facts, variables, rows });

	test('figures, and what is missing by its reason, never as 0', async () => {
		const rows = [
			[10, 3.25, 1],
			[0, -1.5, undefined],
			[-1, undefined, 1],
			[-2, 1e12, 1],
			[undefined, 0, 1],
		];
		const [read] = await readWithPspp([write([satisfied, score, area], rows)]);
		expect(read?.table).toEqual([
			['tilfreds_på_ø', 'score', 'område'],
			['10', '3.25', '1'],
			['0', '-1.5', ' '],
			['-1', ' ', '1'],
			['-2', '1000000000000', '1'],
			[' ', '0', '1'],
		]);
	});

	test('names, labels, levels of measurement and codes for missing answers', async () => {
		const [read] = await readWithPspp([write([satisfied, score, area, text(300)], [])]);
		const lines = read?.dictionary.split('\n') ?? [];
		const label = 'Hvor tilfreds er du med hjælpen fra rådgiveren?';
		expect(lines).toContain(`tilfreds_på_ø,1,${label},Ordinal,Input,8,Right,F8.0,F8.0,-9 THRU -1`);
		expect(lines).toContain('score,2,Score,Scale,Input,8,Right,F8.2,F8.2,');
		expect(lines).toContain('område,3,Område,Nominal,Input,8,Right,F8.0,F8.0,');
		expect(lines).toContain(
			'tekst_300,4,Ét svar på op til 300 tegn,Nominal,Input,32,Left,A300,A300,',
		);
		expect(read?.dictionary).toContain('-2[a],Ved ikke');
		expect(read?.dictionary).toContain('-1[a],Sprunget over');
		expect(read?.dictionary).toContain('a. User-missing value');
		expect(read?.dictionary).toContain('0,Slet ikke tilfreds: ”rødgrød”');
		expect(read?.dictionary).toContain('10,"Meget tilfreds, med fløde"');
		expect(read?.dictionary).toContain('Område,1,Kgs. Enghave');
	});

	test('texts of every length, whole and in their place', async () => {
		const widths = [1, 7, 8, 9, 254, 255, 256, 257, 504, 505, 510, 511, 1000, 10_000];
		const full = widths.map(textOf);
		const short = widths.map((width) => 'å'.repeat(Math.floor(width / 8)));
		const [read] = await readWithPspp(
			[
				write(
					[...widths.map(text), score],
					[
						[...full, 1],
						[...short, 2],
						[...widths.map(() => undefined), 3],
					],
				),
			],
			{ dictionary: false },
		);
		expect(read?.table.slice(1)).toEqual([
			[...full, '1'],
			[...short, '2'],
			[...widths.map(() => ''), '3'],
		]);
	});

	test('whatever the rows hold', async () => {
		const figure = fc.option(
			fc.oneof(fc.integer({ min: -200, max: 400 }), fc.integer(), fc.constantFrom(0.5, -2.25)),
			{ nil: undefined },
		);
		const words = fc.string({
			unit: fc.constantFrom(...'aæøåÆØÅéß€ \n";,.\'=😀'),
			maxLength: 150,
		});
		const cases = fc.array(fc.tuple(figure, words, figure, words), { maxLength: 30 });
		const samples = fc.sample(cases, { numRuns: 25, seed: 3 });
		const variables = [satisfied, text(600), score, { ...text(601), width: 700 }];
		const read = await readWithPspp(
			samples.map((rows) => write(variables, rows)),
			{ dictionary: false },
		);
		// A text is filled up with spaces and a table in CSV has no way to tell them from its own.
		const written = (value: string | number | undefined) =>
			value === undefined ? ' ' : String(value).replace(/ +$/, '');
		expect(read.map(({ table }) => table.slice(1))).toEqual(
			samples.map((rows) => rows.map((row) => row.map(written))),
		);
	});
});

describe('what the format has no place for is refused', () => {
	const write =
		(variables: SavVariable[], rows: SavRow[] = []) =>
		() =>
			writeSav({ ...facts, variables, rows });

	test.each(['1svar', 'who5-1', 'to', 'svar.', 'et svar', '', 'å'.repeat(33)])(
		'the name “%s”',
		(name) => {
			expect(write([{ ...score, name }])).toThrow(RangeError);
		},
	);

	test('two names that differ by case alone', () => {
		expect(write([score, { ...score, name: 'SCORE' }])).toThrow('two variables');
	});

	test('a text that is longer than its variable, in bytes', () => {
		expect(write([text(4)], [['ååå']])).toThrow('more than 4 bytes');
		expect(write([text(0)])).toThrow(RangeError);
		expect(write([text(32_768)])).toThrow(RangeError);
	});

	test('a value of the other kind, and what is no figure', () => {
		expect(write([score], [['3']])).toThrow('no figure');
		expect(write([score], [[Number.NaN]])).toThrow('no figure');
		expect(write([text(4)], [[3]])).toThrow('no text');
		expect(write([score], [[1, 2]])).toThrow('1 values');
	});
});

test('a label that is too long is cut between two letters', () => {
	const file = writeSav({ ...facts, variables: [{ ...score, label: 'å'.repeat(200) }], rows: [] });
	const label = new TextDecoder('utf-8', { fatal: false }).decode(file).match(/å{100,}/)?.[0];
	expect(label).toBe('å'.repeat(127));
});
