/** The most answers, and the most steps, that are handed in at once. */
export const MOST_HANDED = 200;
