import type { WorkshopAssignment, WorkshopPhaseKind, WorkshopStatus } from '@raadgiver/db';

/** A workshop as the head of its pages knows it. */
export interface WorkshopHead {
	readonly id: string;
	readonly status: WorkshopStatus;
	readonly rehearsal: boolean;
	readonly meetingLink: string | null;
	readonly passedOnAt: Date | null;
}

/** How far it is prepared, and who is in it. */
export interface WorkshopOverview {
	readonly question: string;
	readonly themes: readonly string[];
	readonly leastExamples: number;
	readonly assignment: WorkshopAssignment;
	readonly roomSize: number;
	readonly roomCount: number | null;
	/** The phase that runs. */
	readonly phase: { readonly title: string; readonly place: number } | null;
	readonly phases: readonly {
		readonly id: string;
		readonly kind: WorkshopPhaseKind;
		readonly title: string;
		readonly minutes: number;
	}[];
	readonly facilitators: number;
	readonly participants: number;
	readonly rooms: number;
}
