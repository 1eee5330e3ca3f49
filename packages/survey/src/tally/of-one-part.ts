import type { ItemCount } from './tally.ts';

/** A row of counts, with the part of the cube that it stands in where it is known. */
export type PartCount = ItemCount & { readonly segment?: string; readonly segmentValue?: string };

/** The rows of one item, which must all be of the same part of the cube. */
export function ofOnePart(rows: readonly PartCount[], item: string): readonly PartCount[] {
	const ofItem = rows.filter((row) => row.item === item);
	const [first] = ofItem;
	const isElsewhere = (row: PartCount) =>
		row.segment !== first?.segment || row.segmentValue !== first?.segmentValue;
	if (ofItem.some(isElsewhere)) {
		throw new RangeError(`the counts of “${item}” are of more than one segment`);
	}
	return ofItem;
}
