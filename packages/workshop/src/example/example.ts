/** Who can decide what an example proposes. */
export type Decider = 'politicians' | 'management' | 'both';

/** The texts of an example that a group writes together, in the order in which they are asked. */
export const TEXT_FIELDS = ['title', 'what', 'needs', 'dissent'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/**
 * A concrete example ("eksempel") that a group hands in: what could be done, who can decide it, and what
 * social workers need for it. `dissent` is what a minority of the group thinks; it may be empty.
 */
export interface Example extends Readonly<Record<TextField, string>> {
	/** A UUID made by whoever began it; it is the same in the room and in the joint document. */
	readonly id: string;
	readonly decidedBy: Decider | undefined;
	readonly theme: string | undefined;
	/** Taken out by the group; kept, so that it can come back. */
	readonly removed: boolean;
}

/** What an example must have before a group can hand in. */
export type Requirement = 'title' | 'what' | 'decidedBy' | 'needs';
