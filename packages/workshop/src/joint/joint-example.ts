import { TEXT_FIELDS, type Decider, type Example, type TextField } from '../example/example.ts';

/** The room that an example was written in. */
export interface Source {
	readonly roomId: string;
	readonly number: number;
}

/** What the group and the plenary may both write. */
export const JOINT_FIELDS = [...TEXT_FIELDS, 'decidedBy', 'theme'] as const;
export type JointField = (typeof JOINT_FIELDS)[number];

/**
 * What the room has written anew since the plenary wrote in the same fields: kept beside, to be taken or
 * left. A field that is here without a value was emptied by the room.
 */
export type Later = Partial<
	Record<TextField, string> & {
		decidedBy: Decider | undefined;
		theme: string | undefined;
	}
>;

/** An example that was merged into another, with all its texts and where it came from. */
export interface MergedSource extends Example {
	readonly source: Source | undefined;
}

/** An example as it stands in the joint document ("fællesdokument"). */
export interface JointExample extends Example {
	/** Nothing where it was written in plenary. */
	readonly source: Source | undefined;
	/** The group took it out after it had come here. It stays, and is marked. */
	readonly removedInRoom: boolean;
	readonly later: Later | undefined;
	/** The example that this one is merged into, whatever lies between. Nothing: it stands for itself. */
	readonly mergedInto: string | undefined;
	/** Those that were merged into this one. */
	readonly sources: readonly MergedSource[];
}
