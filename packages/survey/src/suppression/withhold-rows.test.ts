import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyTable } from './every-table.ts';
import { withholdRows } from './withhold-rows.ts';

const table = (sizes: readonly number[]) => sizes.map((n, index) => ({ key: `row ${index}`, n }));
const sum = (sizes: readonly number[]) => sizes.reduce((total, n) => total + n, 0);

/** Which places of the table are withheld. */
function hiddenPlaces(sizes: readonly number[], minimum: number) {
	const keys = withholdRows(table(sizes), { minimum });
	return sizes.map((_, index) => keys.includes(`row ${index}`));
}

const anyTable = fc.record({
	sizes: fc.array(fc.oneof(fc.nat(12), fc.nat(300)), { minLength: 1, maxLength: 12 }),
	minimum: fc.constantFrom(3, 5, 10),
});

describe('rows that are withheld', () => {
	test.each([
		{ sizes: [9, 12, 30], withheld: [] },
		{ sizes: [4, 12, 30], withheld: [0, 1] },
		{ sizes: [4, 30, 12, 12], withheld: [0, 2, 3] },
		{ sizes: [2, 3, 30], withheld: [0, 1] },
		{ sizes: [1, 1, 1, 30, 12], withheld: [0, 1, 2, 4] },
		{ sizes: [4, 4, 30, 12], withheld: [0, 1, 3] },
		{ sizes: [3, 0, 30, 12], withheld: [0, 3] },
		{ sizes: [3, 0], withheld: [0, 1] },
		{ sizes: [0, 0], withheld: [] },
		{ sizes: [], withheld: [] },
	])('of $sizes people are $withheld', ({ sizes, withheld }) => {
		const keys = withholdRows(table(sizes), { minimum: 5 });
		expect(keys).toEqual(withheld.map((index) => `row ${index}`));
	});

	test('stay withheld, and never alone', () => {
		const keys = withholdRows(table([40, 30, 20]), { minimum: 5, already: ['row 0'] });
		expect(keys).toEqual(['row 0', 'row 2']);
	});

	test('stay withheld when the minimum is lowered again', () => {
		fc.assert(
			fc.property(anyTable, fc.integer({ min: 3, max: 9 }), ({ sizes, minimum }, lower) => {
				const rows = table(sizes);
				const already = withholdRows(rows, { minimum });
				const lowered = Math.min(lower, minimum);
				expect(withholdRows(rows, { minimum: lowered, already })).toEqual(already);
			}),
		);
	});
});

// An attack goes through many tables, which takes its time on a busy machine.
describe('an attacker', { timeout: 60_000 }, () => {
	test('who subtracts offered filters meets nobody or at least the minimum', () => {
		fc.assert(
			fc.property(anyTable, ({ sizes, minimum }) => {
				const hidden = hiddenPlaces(sizes, minimum);
				if (sum(sizes) < minimum) return;
				const shown = sizes.filter((_, index) => !hidden[index]);
				// All respondents, each row alone, and all of the rows together.
				const subtracted = [...shown, sum(shown)].map((n) => sum(sizes) - n);
				for (const n of [...shown, ...subtracted]) {
					expect(n === 0 || n >= minimum).toBe(true);
				}
				expect(hidden.filter(Boolean)).not.toHaveLength(1);
			}),
			{ numRuns: 1000 },
		);
	});

	test.each([
		{ rows: 2, minimum: 3 },
		{ rows: 3, minimum: 3 },
		{ rows: 4, minimum: 3 },
		{ rows: 5, minimum: 3 },
		{ rows: 3, minimum: 5 },
		{ rows: 4, minimum: 5 },
	])('who knows the rule finds no size of $rows rows, minimum $minimum', ({ rows, minimum }) => {
		for (let people = minimum; people <= 14; people += 1) {
			const alike = Map.groupBy(everyTable(rows, people), (sizes) => {
				const hidden = hiddenPlaces(sizes, minimum);
				return sizes.map((n, index) => (hidden[index] ? 'hidden' : n)).join();
			});
			for (const [shown, tables] of alike) {
				const places = shown.split(',').flatMap((n, index) => (n === 'hidden' ? [index] : []));
				for (const place of places) {
					expect(new Set(tables.map((sizes) => sizes[place])).size, shown).toBeGreaterThan(1);
				}
			}
		}
	});
});

test.each([
	['no minimum', [], Number.NaN],
	['a minimum that hides nobody', [], 1],
	['half a person', [0.5], 5],
	['fewer than nobody', [-1], 5],
])('%s is refused', (_, sizes, minimum) => {
	expect(() => withholdRows(table(sizes), { minimum })).toThrow(RangeError);
});
