import type { Example } from '@raadgiver/workshop';

/** What a group is to do, and what it had written when the page was made. */
export interface RoomTask {
	readonly question: string;
	readonly subQuestions: readonly string[];
	/** What an example may be about; none where it is not asked. */
	readonly themes: readonly string[];
	readonly leastExamples: number;
	readonly examples: readonly Example[];
	/** The id of the next example, for a page without script. */
	readonly newId: string;
}
