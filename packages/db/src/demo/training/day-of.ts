/** The day of a moment, as a column without a time of day holds it. */
export const dayOf = (at: Date) => new Date(at.toISOString().slice(0, 10));
