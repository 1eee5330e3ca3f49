/** A megabyte is ten times the largest list that is expected, and is read in a few milliseconds. */
export const TABLE_LIMITS = { bytes: 1_000_000, rows: 2_000 } as const;
