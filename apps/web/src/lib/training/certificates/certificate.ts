import type { Validity } from '@raadgiver/training';

/** A statement of law as a module taught it on the day it was completed. */
export interface CoveredStatement {
	readonly reference: string;
	/** As a reader knows it: "sygedagpengeloven § 11 a". */
	readonly cited: string;
	readonly text: string;
	readonly source: string;
	/** What could be said of it on that day. */
	readonly validity: Validity;
	/** Its last day, as it was known then. */
	readonly validTo?: string;
}

/** Proof of a completed module ("kursusbevis"), as it was on the day. */
export interface Certificate {
	readonly id: string;
	readonly code: string;
	readonly name: string;
	readonly slug: string;
	readonly version: number;
	readonly title: string;
	/** The theme's id; a Danish GP counts days and themes. */
	readonly theme: string;
	readonly minutes: number;
	readonly approval: string | undefined;
	/** As 2026-11-22; the other day, too. */
	readonly completedOn: string;
	readonly covers: readonly CoveredStatement[];
	/** The last day on which all the law holds that held when the module was completed. */
	readonly coversUntil: string | undefined;
}

/** A covered statement that no longer stands as it was learned. */
export interface ChangedStatement extends CoveredStatement {
	/** The first day on which it was so; nothing where only the register's status tells. */
	readonly changedOn: string | undefined;
}
