import type { WorkshopAssignment, WorkshopPhaseKind } from '@raadgiver/db';

/** What a workshop is made from: a template that ships, or an earlier workshop. */
export interface WorkshopPlan {
	readonly question: string;
	readonly subQuestions: readonly string[];
	readonly leastExamples: number;
	readonly themes: readonly string[];
	readonly asksRole: boolean;
	readonly asksMunicipality: boolean;
	readonly namesRooms: boolean;
	readonly dotsEach: number;
	readonly assignment: WorkshopAssignment;
	readonly roomSize: number;
	/** Nothing: rooms are opened as people come. */
	readonly roomCount: number | null;
	readonly meetingLink: string | null;
	/** The agenda in its order. */
	readonly phases: readonly PlannedPhase[];
}

export interface PlannedPhase {
	readonly kind: WorkshopPhaseKind;
	readonly title: string;
	readonly minutes: number;
	readonly speaker: string | null;
}
