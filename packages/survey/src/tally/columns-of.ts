import type { CountedItem } from '../questions/counted-item.ts';

/** A counted item, and at which place of a list of counts each of its names stands. */
export type Column = CountedItem & { readonly placeOf: ReadonlyMap<string, number> };

/** Gives each name of each item a place of its own, from 0 and in their order. */
export function columnsOf(counted: readonly CountedItem[]): {
	columns: readonly Column[];
	places: readonly { item: string; value: string }[];
} {
	const places: { item: string; value: string }[] = [];
	const columns = counted.map((one) => {
		const placeOf = new Map(one.names.map((name, index) => [name, places.length + index]));
		places.push(...one.names.map((value) => ({ item: one.item, value })));
		return { ...one, placeOf };
	});
	return { columns, places };
}
