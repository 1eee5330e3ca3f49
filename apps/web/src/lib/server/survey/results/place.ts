import type { RespondentGroup } from '@raadgiver/survey';

/** One place in the count cube: the answers of some respondents of a wave to one item. */
export interface Place {
	readonly waveId: string;
	readonly group: RespondentGroup;
	readonly item: string;
	/** The id of a segment question; left out or empty for all respondents of the group. */
	readonly segment?: string;
	/** The answer to it: an option's id or a reason for a missing answer. */
	readonly segmentValue?: string;
}

/** Which places are read. What is left out is not narrowed, but for segments. */
export interface Selection {
	readonly groups?: readonly RespondentGroup[];
	readonly items?: readonly string[];
	/** Ids of segment questions, and '' for all respondents; only '' where left out. */
	readonly segments?: readonly string[];
}

/** The place as a key: no part of it holds a space. */
export function keyOf({ waveId, group, item, segment = '', segmentValue = '' }: Place): string {
	return `${waveId} ${group} ${segment} ${segmentValue} ${item}`;
}
