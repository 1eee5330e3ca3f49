/** How far a learner is, as the system that plays the package is told. */
export interface Situation {
	/** All that is needed to go on, in at most 4096 characters: no SCORM 1.2 system keeps more. */
	readonly suspended: string;
	/** Where the learner is, as a step's key. */
	readonly location: string;
	/** Of all steps, from 0 to 1. */
	readonly shareDone: number;
	readonly complete: boolean;
	/** The share of right answers in the test after, from 0 to 1; nothing before it is complete. */
	readonly score: number | undefined;
	readonly passed: boolean | undefined;
	/** The least score that passes. */
	readonly passingScore: number;
}

/** What a system hands to the player when it begins. */
export interface Beginning {
	/** What was kept when the learner left. */
	readonly suspended: string | undefined;
	/** The least score from 0 to 1 that the system asks for, where it asks for one. */
	readonly passingScore: number | undefined;
}

/** The system that plays a package, whichever it is: kept once a step, ended once. */
export interface Runtime {
	/** @throws RuntimeError where there is no system, or it does not take the learner in */
	begin(): Promise<Beginning>;
	/** @throws RuntimeError where the system did not take it; the next time tells it all again */
	keep(situation: Situation): Promise<void>;
	/** Leaves. Called while the page goes away, so it must not wait for anything. */
	end(situation: Situation): void;
	/** Where the learner comes from and goes back to, where the system says so. */
	readonly returnAddress?: string | undefined;
}

/** The system around the package does not answer as it should. */
export class RuntimeError extends Error {
	override name = 'RuntimeError';
}
