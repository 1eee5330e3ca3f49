import type { PlannedItem } from '@raadgiver/training';

/** One thing to do today, with what it is called. */
export type TodayItem =
	| (Extract<PlannedItem, { kind: 'change' }> & {
			/** The act and section whose rule has changed: "sygedagpengeloven § 11 a". */
			readonly where: string;
	  })
	| Extract<PlannedItem, { kind: 'repetition' }>
	| (Extract<PlannedItem, { kind: 'continue' | 'begin' }> & { readonly title: string });
