/** How people are put into rooms ("gruppefordeling"); packages/db says what each means. */
export type AssignmentRule = 'random' | 'chosen' | 'theme' | 'balanced';

/** What is asked of whoever comes in, in their own words. Empty and null: not said. */
export interface Traits {
	readonly role?: string | null | undefined;
	readonly municipality?: string | null | undefined;
	/** The theme that they chose, where rooms have themes. */
	readonly theme?: string | null | undefined;
}

export interface RoomMember extends Traits {
	readonly id: string;
}

/** A room as far as the assignment needs to know it. */
export interface AssignableRoom {
	readonly id: string;
	readonly number: number;
	readonly theme?: string | null | undefined;
	readonly locked: boolean;
	/** The room that this one was merged into: nobody is put here any more. */
	readonly mergedIntoId?: string | null | undefined;
	/** How many it holds. Nothing: as many as come. */
	readonly capacity?: number | null | undefined;
	/** Those who are in it, in the order in which they came. */
	readonly members: readonly RoomMember[];
}
