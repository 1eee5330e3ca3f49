import { describe, expect, test } from 'vitest';
import * as survey from '../src/index.ts';
import reference from './statistics.json' with { type: 'json' };

const [vignette, own] = reference.suppression;

/** A pattern from the places that are hidden. */
const hiding = (table: number[][], places: readonly (readonly [number, number])[]) =>
	table.map((row, i) => row.map((_, j) => places.some(([y, x]) => y === i && x === j)));

/** The bounds of one cell, as the file writes them. */
function boundsAt(table: number[][], hidden: boolean[][], row: number, column: number) {
	const bound = survey.cellBounds(table, hidden).cells[row]?.[column];
	return bound && [bound.low, bound.high];
}

describe('the table of the GaussSuppression vignette', () => {
	const table = [vignette?.table?.old ?? [], vignette?.table?.young ?? []];
	const columns = vignette?.table?.cols ?? [];
	const placeOf = (name: string): [number, number] => {
		const [row = '', column = ''] = name.split('/');
		return [['old', 'young'].indexOf(row), columns.indexOf(column)];
	};

	test('has the bounds of the file', () => {
		const hidden = hiding(table, (vignette?.suppressed ?? []).map(placeOf));
		for (const [name, bounds] of Object.entries(vignette?.attacker_bounds ?? {})) {
			expect(boundsAt(table, hidden, ...placeOf(name))).toEqual(bounds);
		}
	});

	test('gives its zero away if nothing else is hidden', () => {
		const hidden = hiding(table, (vignette?.primary ?? []).map(placeOf));
		const recovered = vignette?.primary_only_recovers?.['young/Portugal'];
		expect(boundsAt(table, hidden, ...placeOf('young/Portugal'))).toEqual(recovered);
	});

	test('has at least the cells of the file hidden', () => {
		const hidden = survey.suppressCells(table, { minimum: 2 });
		for (const name of vignette?.suppressed ?? []) {
			const [row, column] = placeOf(name);
			expect(hidden[row]?.[column]).toBe(true);
		}
	});
});

describe('the table of three rows', () => {
	const table = [
		[12, 3, 9],
		[15, 8, 11],
		[7, 6, 2],
	];
	const patterns = {
		primary_only: [
			[0, 1],
			[2, 2],
		],
		row_only_secondary_r0c0_r2c0_FAILS: [
			[0, 0],
			[0, 1],
			[2, 0],
			[2, 2],
		],
		rectangle_r0c1_r0c2_r2c1_r2c2_OK: [
			[0, 1],
			[0, 2],
			[2, 1],
			[2, 2],
		],
	} as const;

	test.each(Object.entries(patterns))('has the bounds of the file: %s', (name, places) => {
		const hidden = hiding(table, places);
		const bounds = Object.entries(own?.[name as keyof typeof patterns] ?? {});
		expect(bounds).not.toHaveLength(0);
		for (const [place, expected] of bounds) {
			const [row, column] = [Number(place[1]), Number(place[3])];
			expect(boundsAt(table, hidden, row, column)).toEqual(expected);
		}
	});

	test('has the rectangle hidden', () => {
		const hidden = hiding(table, patterns.rectangle_r0c1_r0c2_r2c1_r2c2_OK);
		expect(survey.suppressCells(table, { minimum: 5 })).toEqual(hidden);
	});
});
