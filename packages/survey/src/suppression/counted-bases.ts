import { isMissing } from '../questions/shared-reason.ts';
import type { TallyRow } from '../tally/tally.ts';
import { placeKey } from './counted-place.ts';
import type { CountedPlace } from './counted-place.ts';

/** How many gave an answer there. */
export type CountedBase = CountedPlace & { readonly n: number };

/** The base of every place in the counts, in their order; those with missing answers only have 0. */
export function countedBases(rows: readonly TallyRow[]): CountedBase[] {
	const bases = new Map<string, CountedBase>();
	for (const row of rows) {
		const { segment, segmentValue, item } = row;
		const n = bases.get(placeKey(row))?.n ?? 0;
		const given = isMissing(row.value) ? 0 : row.n;
		bases.set(placeKey(row), { segment, segmentValue, item, n: n + given });
	}
	return [...bases.values()];
}

/** How many gave each answer to a segment question, and how many gave none for each reason. */
export function ownBases(rows: readonly TallyRow[], segment: string): CountedBase[] {
	return rows
		.filter((row) => row.segment === '' && row.item === segment)
		.map(({ value, n }) => ({ segment, segmentValue: value, item: segment, n }));
}
