import { RESPONDENT_GROUPS, type RespondentGroup } from '@raadgiver/survey';

/** Which breakdown an address asks for; what it leaves out is chosen for the reader. */
export interface AskedBreakdown {
	/** The question, and the background question that its answers are divided by. */
	readonly item?: string | undefined;
	readonly segment?: string | undefined;
	readonly group?: RespondentGroup | undefined;
	/** A half-year: 2027-1. */
	readonly wave?: string | undefined;
}

/** `?spoergsmaal=&gruppe=&runde=&efter=`, of which an empty one is as good as none. */
export function breakdownIn(search: URLSearchParams): AskedBreakdown {
	return {
		item: search.get('spoergsmaal') || undefined,
		segment: search.get('efter') || undefined,
		group: RESPONDENT_GROUPS.find((group) => group === search.get('gruppe')),
		wave: search.get('runde') || undefined,
	};
}

/** The address of the same breakdown, whatever comes to be the first choice later. */
export function breakdownSearch({ item, segment, group, wave }: AskedBreakdown): string {
	const asked = { spoergsmaal: item, gruppe: group, runde: wave, efter: segment };
	const given = Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1]));
	return `?${new URLSearchParams(given)}`;
}
