/** What has just been done to the joint document, as its page's address says it. */
export const DONE = [
	'samlet',
	'skilt',
	'ud',
	'ind',
	'gemt',
	'brugt',
	'beholdt',
	'spurgt',
	'forskellige',
	'foreslaaet',
	'hentet',
	'lukket',
	'aabnet',
] as const;

export type Done = (typeof DONE)[number];

/**
 * The last thing done and the example that it was done to, where it was one. Of a pair, `pairKey` of its
 * two examples.
 */
export interface DoneTo {
	readonly done: Done;
	readonly id: string;
}

/** What the address says was done. */
export function doneIn(search: URLSearchParams): DoneTo | undefined {
	const done = DONE.find((known) => search.has(known));
	return done && { done, id: search.get(done) ?? '' };
}
