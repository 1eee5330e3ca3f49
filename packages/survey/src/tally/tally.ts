import type { StoredAnswers } from '../answers/stored.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { startTally } from './start-tally.ts';

/** So many respondents under one value of an item, or under one reason for a missing answer. */
export type ItemCount = { readonly item: string; readonly value: string; readonly n: number };

/** The count of all respondents (both empty), or of those with one answer to a segment question. */
export type TallyRow = ItemCount & {
	readonly segment: string;
	/** An option's id or one of MISSING. */
	readonly segmentValue: string;
};

/**
 * Counts responses item by item, in the order of the questionnaire: for all respondents, and within
 * each answer to each segment question, the other segment questions included. Those who left a
 * segment question out are counted under their reason, so that the parts add up to the whole; values
 * that nobody gave have no row.
 *
 * A value is a figure, the id of an option, `given` for an open text, or one of MISSING. WHO-5 counts
 * its five statements and, under the question's own id, the score of each complete set. A theme of
 * several core questions counts their mean under `theme:…`.
 *
 * Throws RangeError for an answer that the questionnaire has no place for: counting it would add
 * a value that nobody was offered, and leaving it out would lose an answer without a word.
 */
export function tally(
	responses: Iterable<StoredAnswers>,
	questionnaire: Questionnaire,
): TallyRow[] {
	const counting = startTally(questionnaire);
	for (const answers of responses) counting.add(answers);
	return counting.rows();
}
