import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellBounds } from './cell-bounds.ts';
import type { Bound } from './cell-bounds.ts';
import { everyTable } from './every-table.ts';
import { columnSums, rowSums, sum } from './sums.ts';
import { suppressCells } from './suppress-cells.ts';
import { withholdMargins } from './withhold-margins.ts';

const anyTable = fc
	.record({ height: fc.integer({ min: 1, max: 6 }), width: fc.integer({ min: 1, max: 6 }) })
	.chain(({ height, width }) => {
		const cell = fc.oneof(fc.nat(4), fc.nat(15), fc.nat(200));
		const row = fc.array(cell, { minLength: width, maxLength: width });
		return fc.array(row, { minLength: height, maxLength: height });
	});
const anyMinimum = fc.constantFrom(3, 5, 10);

const drawn = (pattern: readonly (readonly boolean[])[]) =>
	pattern.map((row) => row.map((isHidden) => (isHidden ? '×' : '·')).join('')).join(' ');

describe('cells that are hidden', () => {
	test.each([
		{
			table: [
				[12, 7, 9],
				[15, 8, 11],
			],
			pattern: '··· ···',
		},
		{
			table: [
				[12, 3, 9],
				[15, 8, 11],
				[7, 6, 2],
			],
			pattern: '·×× ··· ·××',
		},
		{
			table: [
				[12, 3],
				[15, 8],
			],
			pattern: '×× ××',
		},
		{
			table: [
				[12, 0, 9],
				[15, 0, 11],
			],
			pattern: '··· ···',
		},
		{
			table: [
				[2, 1, 1],
				[9, 8, 9],
				[7, 20, 7],
				[30, 30, 30],
			],
			pattern: '××× ××× ··· ···',
		},
		{
			table: [
				[5, 0, 0],
				[0, 5, 0],
				[0, 0, 5],
			],
			pattern: '××× ××× ×××',
		},
		{
			table: [
				[1, 1],
				[1, 0],
			],
			pattern: '×× ××',
		},
		{
			table: [
				[0, 0],
				[0, 0],
			],
			pattern: '·· ··',
		},
		{ table: [], pattern: '' },
	])('of $table are $pattern', ({ table, pattern }) => {
		expect(drawn(suppressCells(table, { minimum: 5 }))).toBe(pattern);
	});

	test('are all of them where the margins that are shown give a small cell away', () => {
		const margins = { columns: [false, false] };
		expect(suppressCells([[3, 9]], { minimum: 5, margins })).toEqual([[true, true]]);
	});

	test('stand in every line whose margin was withheld', () => {
		const margins = { rows: [true, true, false], columns: [false, false] };
		const table = [
			[20, 30],
			[40, 50],
			[60, 70],
		];
		expect(drawn(suppressCells(table, { minimum: 5, margins }))).toBe('×× ×× ··');
	});

	test('must stand in rows of equal length', () => {
		expect(() => suppressCells([[1, 2], [3]], { minimum: 5 })).toThrow(RangeError);
	});
});

// An attack goes through many tables, which takes its time on a busy machine.
describe('an attacker', { timeout: 60_000 }, () => {
	const isRecovered = (bound: Bound) => bound !== undefined && !(bound.low < bound.high);

	test('recovers no hidden number by linear programming', () => {
		fc.assert(
			fc.property(anyTable, anyMinimum, (table, minimum) => {
				if (sum(table.flat()) < minimum) return;
				const margins = withholdMargins(table, { minimum });
				const bounds = cellBounds(table, suppressCells(table, { minimum }), margins);
				expect(bounds.cells.flat().filter(isRecovered)).toEqual([]);
				expect(bounds.rows.filter(isRecovered)).toEqual([]);
				expect(bounds.columns.filter(isRecovered)).toEqual([]);
			}),
			{ numRuns: 200 },
		);
	});

	test('recovers nothing where other margins are withheld, one alone for instance', () => {
		const flags = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });
		fc.assert(
			fc.property(anyTable, anyMinimum, flags, flags, (table, minimum, rows, columns) => {
				const small = withholdMargins(table, { minimum });
				const [down, across] = [rowSums(table), columnSums(table)];
				// A single line with anybody in it has its margins for cells.
				if ([down, across].some((sums) => sums.filter((n) => n > 0).length < 2)) return;
				const margins = {
					rows: small.rows.map((isHidden, i) => isHidden || (rows[i] === true && down[i] !== 0)),
					columns: small.columns.map(
						(isHidden, j) => isHidden || (columns[j] === true && across[j] !== 0),
					),
				};
				const bounds = cellBounds(table, suppressCells(table, { minimum, margins }), margins);
				expect(bounds.cells.flat().filter(isRecovered)).toEqual([]);
			}),
			{ numRuns: 100 },
		);
	});

	test('sees no number below the minimum, nor one by subtracting from a margin', () => {
		fc.assert(
			fc.property(anyTable, anyMinimum, (table, minimum) => {
				if (sum(table.flat()) < minimum) return;
				const { rows, columns } = withholdMargins(table, { minimum });
				const hidden = suppressCells(table, { minimum });
				const shown = table.map((row, i) => row.filter((_, j) => !hidden[i]?.[j]));
				const left = table.map((row, i) => row.map((n, j) => (hidden[i]?.[j] ? n : 0)));
				const subtracted = [
					...rowSums(left).filter((_, i) => !rows[i]),
					...columnSums(left).filter((_, j) => !columns[j]),
				];
				for (const n of [...shown.flat(), ...subtracted]) {
					expect(n === 0 || n >= minimum).toBe(true);
				}
			}),
			{ numRuns: 200 },
		);
	});

	test.each([
		{ height: 2, width: 2, people: 16, minimum: 3 },
		{ height: 2, width: 2, people: 24, minimum: 5 },
		{ height: 2, width: 3, people: 11, minimum: 3 },
		{ height: 3, width: 2, people: 12, minimum: 4 },
		{ height: 3, width: 3, people: 8, minimum: 3 },
	])(
		'who knows the rule finds no hidden number of $height × $width cells, $people people',
		({ height, width, people, minimum }) => {
			const alike = Map.groupBy(everyTable(height * width, people), (numbers) => {
				const table = Array.from({ length: height }, (_, i) =>
					numbers.slice(i * width, (i + 1) * width),
				);
				const margins = withholdMargins(table, { minimum });
				const hidden = suppressCells(table, { minimum }).flat();
				const seen = [
					...rowSums(table).map((n, i) => (margins.rows[i] ? 'hidden' : n)),
					...columnSums(table).map((n, j) => (margins.columns[j] ? 'hidden' : n)),
				];
				return [...numbers.map((n, place) => (hidden[place] ? 'hidden' : n)), ...seen].join();
			});
			for (const [seen, tables] of alike) {
				const cells = seen.split(',').slice(0, height * width);
				for (const [place, cell] of cells.entries()) {
					const possible = new Set(tables.map((numbers) => numbers[place]));
					if (cell === 'hidden') expect(possible.size, seen).toBeGreaterThan(1);
				}
			}
		},
	);

	test('who puts two one-way tables of the same people together recovers no withheld row', () => {
		fc.assert(
			fc.property(anyTable, anyMinimum, (joint, minimum) => {
				if (sum(joint.flat()) < minimum) return;
				const everything = joint.map((row) => row.map(() => true));
				const bounds = cellBounds(joint, everything, withholdMargins(joint, { minimum }));
				expect([...bounds.rows, ...bounds.columns].filter(isRecovered)).toEqual([]);
			}),
			{ numRuns: 200 },
		);
	});
});

test('bounds are those of all tables that have the shown numbers', () => {
	const table = [
		[3, 0, 2],
		[1, 4, 0],
	];
	const hidden = [
		[true, true, false],
		[true, true, true],
	];
	const margins = { columns: [false, false, true] };
	const agreeing = everyTable(6, 10).filter(
		([a = 0, b = 0, c, d = 0, e = 0, f = 0]) =>
			c === 2 && a + d === 4 && b + e === 4 && a + b === 3 && d + e + f === 5,
	);
	const { cells } = cellBounds(table, hidden, margins);
	const found = cells.flat().map((bound) => (bound ? [bound.low, bound.high] : undefined));
	const range = (place: number) => {
		const numbers = agreeing.map((each) => each[place] ?? 0);
		return [Math.min(...numbers), Math.max(...numbers)];
	};
	expect(found).toEqual([range(0), range(1), undefined, range(3), range(4), range(5)]);
});
