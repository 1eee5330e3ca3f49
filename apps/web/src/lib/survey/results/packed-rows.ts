import type { OverviewRow } from './overview-view.ts';

/**
 * The rows as one text, to be sent with the page: walking through two thousand figures takes the
 * framework longer than all the statistics.
 */
export function packRows(rows: readonly OverviewRow[]): string {
	return JSON.stringify(rows);
}

/** The rows that packRows made a text of. */
export function unpackRows(packed: string): OverviewRow[] {
	return JSON.parse(packed) as OverviewRow[];
}
