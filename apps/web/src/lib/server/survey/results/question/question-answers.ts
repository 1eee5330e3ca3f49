import type { ItemCount } from '@raadgiver/survey';
import { MISSING } from '@raadgiver/survey';
import type { ShownCounts } from '../cube/shown-cube.ts';

/** What was answered at a place of the cube, as far as it may be shown. */
export type Answers =
	| {
			readonly kind: 'shown';
			/** Those who gave an answer; undefined where some of their answers are withheld. */
			readonly n: number | undefined;
			/** The answers given, each as it is stored; what nobody gave may be left out. */
			readonly counts: readonly { readonly value: string; readonly n: number }[];
			/** Answers that are withheld, and stand in no count. */
			readonly withheld: readonly string[];
	  }
	| { readonly kind: 'hidden' | 'not-asked' | 'no-data' };

/** Reads the answers given out of what may be shown about an item that was asked. */
export function answersIn(place: ShownCounts, item: string): Answers {
	if (place.kind === 'hidden') return { kind: 'hidden' };
	if (place.kind === 'not-counted') return { kind: 'no-data' };
	const counts = place.rows.filter((row) => row.item === item && !isMissing(row.value));
	const { withheldValues } = place;
	const withheld = withheldValues.filter((value) => !isMissing(value));
	if (counts.length === 0 && withheld.length === 0) return { kind: 'no-data' };
	return {
		kind: 'shown',
		n: withheld.length > 0 ? undefined : sum(counts),
		counts: counts.map(({ value, n }) => ({ value, n })),
		withheld,
	};
}

/** Whether the value is a reason for having given no answer. */
export function isMissing(value: string): boolean {
	return MISSING.some((reason) => reason === value);
}

function sum(counts: readonly ItemCount[]): number {
	return counts.reduce((so, { n }) => so + n, 0);
}
