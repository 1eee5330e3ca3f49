/** Figures in words, as a table on a page shows them. */
export interface FigureTable {
	readonly caption: string;
	/** The first column names the row. */
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
	/** The first of the last columns that hold words and not figures. */
	readonly wordsFrom?: number;
}

/** Stands where there is nothing to say. */
export const NOTHING = '–';
