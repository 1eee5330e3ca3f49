import type { RespondentGroup } from '@raadgiver/survey';

export const ROW_FORMATS = ['sav', 'xlsx', 'csv'] as const;

export type RowFormat = (typeof ROW_FORMATS)[number];

/** What is asked for, row by row. */
export interface RowChoice {
	readonly group: RespondentGroup;
	/** Ids of closed waves, at least one. */
	readonly waves: readonly string[];
	/** Ids of the background questions that stand in each row. */
	readonly background: readonly string[];
	/** Whether the reasons for a missing answer to a background question are told apart. */
	readonly reasons: boolean;
	/** Whether open answers stand in each row; they were masked when the urn was opened. */
	readonly texts: boolean;
	readonly format: RowFormat;
}
