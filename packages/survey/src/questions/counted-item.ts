import { answerTo } from '../answers/stored.ts';
import { MISSING } from '../answers/answer.ts';
import type { StoredAnswers } from '../answers/stored.ts';

/** One line of the counts: an item, and the name under which each respondent is counted. */
export type CountedItem = {
	readonly item: string;
	/** Every name in the order that tables show them, the four reasons for a missing answer last. */
	readonly names: readonly string[];
	nameOf(answers: StoredAnswers): string;
};

/** Counts an item under its values, or under the one name given for whatever was answered. */
export function countedItem(
	item: string,
	values: readonly string[],
	nameOfValue: (value: number | string) => string = String,
): CountedItem {
	return {
		item,
		names: [...values, ...MISSING],
		nameOf(answers) {
			const answer = answerTo(answers, item);
			return answer.kind === 'given' ? nameOfValue(answer.value) : answer.kind;
		},
	};
}
