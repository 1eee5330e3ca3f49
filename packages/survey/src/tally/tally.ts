import type { StoredAnswers } from '../answers/stored.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { itemsOf } from '../questions/items-of.ts';
import { behaviourOf } from '../questions/kinds.ts';

/** So many respondents under one value of an item, or under one reason for a missing answer. */
export type TallyRow = { readonly item: string; readonly value: string; readonly n: number };

/**
 * Counts responses item by item, in the order of the questionnaire. For each item the counts add up
 * to the number of responses; values that nobody gave have no row. A value is a figure, the id of
 * an option, `given` for an open text, or one of MISSING. WHO-5 counts its five statements and,
 * under the question's own id, the score of each complete set.
 *
 * Throws RangeError for an answer that the questionnaire has no place for: counting it would add
 * a value that nobody was offered, and leaving it out would lose an answer without a word.
 */
export function tally(
	responses: Iterable<StoredAnswers>,
	questionnaire: Questionnaire,
): TallyRow[] {
	const items = new Set(questionnaire.questions.flatMap(itemsOf));
	const columns = questionnaire.questions
		.flatMap((question) => behaviourOf(question).counted(question))
		.map((counted) => ({ counted, n: new Map(counted.names.map((name) => [name, 0])) }));

	for (const answers of responses) {
		const stray = Object.keys(answers).find((item) => !items.has(item));
		if (stray !== undefined) throw new RangeError(`the questionnaire has no item “${stray}”`);
		for (const { counted, n } of columns) {
			const name = counted.nameOf(answers);
			const before = n.get(name);
			if (before === undefined) {
				throw new RangeError(`an answer to “${counted.item}” is none of its values`);
			}
			n.set(name, before + 1);
		}
	}
	return columns.flatMap(({ counted, n }) =>
		[...n]
			.filter(([, count]) => count > 0)
			.map(([value, count]) => ({ item: counted.item, value, n: count })),
	);
}
