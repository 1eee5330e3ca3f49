/** The queue of rehearsals that go on: each job lets the invented people act for a while. */
export const REHEARSAL = 'workshop-rehearsal';

export interface RehearsalJob {
	readonly workshopId: string;
	/** How many invented people come. */
	readonly count: number;
	/** Tells this rehearsal from an earlier one of the same workshop. */
	readonly run: string;
	/** How often the job has followed itself. */
	readonly rounds?: number;
}
