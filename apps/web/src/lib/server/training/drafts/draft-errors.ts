import type { Problem, UnmarkedStatement } from '@raadgiver/training';

/** Somebody else has saved the same part since the actor began to write in it. Nothing was saved. */
export class DraftChangedError extends Error {
	override name = 'DraftChangedError';
	/** Who saved it, if they still have an account, and when. */
	readonly by: string | undefined;
	readonly at: Date;
	/** The part as it stands now; undefined where it was taken out. */
	readonly theirs: string | undefined;
	readonly revision: number;

	constructor(change: Pick<DraftChangedError, 'by' | 'at' | 'theirs' | 'revision'>) {
		super('the draft was changed by somebody else');
		this.by = change.by;
		this.at = change.at;
		this.theirs = change.theirs;
		this.revision = change.revision;
	}
}

/** The draft cannot be published as it is. */
export class DraftNotReadyError extends Error {
	override name = 'DraftNotReadyError';
	readonly problems: readonly Problem[];
	readonly unmarked: readonly UnmarkedStatement[];

	constructor(found: Pick<DraftNotReadyError, 'problems' | 'unmarked'>) {
		super('the draft has problems');
		this.problems = found.problems;
		this.unmarked = found.unmarked;
	}
}

/** Learners would see the same as now: nothing is there to review. */
export class DraftUnchangedError extends Error {
	override name = 'DraftUnchangedError';
}

/** Whoever has written in a draft does not review it. */
export class OwnDraftError extends Error {
	override name = 'OwnDraftError';
}
