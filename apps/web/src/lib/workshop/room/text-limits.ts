import type { TextField } from '@raadgiver/workshop';

/**
 * The most UTF-16 units that a text may grow to by writing in it. Two A4 pages in a field are a report,
 * not an example; and a pasted book would keep a whole room waiting.
 */
export const TEXT_LIMITS: Readonly<Record<TextField | 'notes', number>> = {
	title: 200,
	what: 4_000,
	needs: 4_000,
	dissent: 4_000,
	notes: 10_000,
};
