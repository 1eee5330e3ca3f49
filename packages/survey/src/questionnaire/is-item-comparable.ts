import { behaviourOf } from '../questions/kinds.ts';
import type { Question } from '../questions/kinds.ts';
import { isComparable } from './is-comparable.ts';
import type { Questionnaire } from './questionnaire.ts';
import { themesOf } from './themes-of.ts';

/**
 * Whether the counts of an item in an earlier version of the questionnaire may be set beside today's:
 * a question's by isComparable, one statement of WHO-5 with the whole of it, and a theme's mean where
 * it was made of the same questions and each of them is comparable. False where one of the two does
 * not count the item at all.
 */
export function isItemComparable(now: Questionnaire, then: Questionnaire, item: string): boolean {
	const partsNow = partsOf(now, item);
	const partsThen = partsOf(then, item);
	return (
		partsNow.length === partsThen.length &&
		partsNow.every((part) => partsThen.includes(part) && isQuestionComparable(now, then, part))
	);
}

/** The questions that a theme's mean is made of; any other item is made of itself. */
function partsOf(questionnaire: Questionnaire, item: string): readonly string[] {
	return themesOf(questionnaire).find((theme) => theme.item === item)?.items ?? [item];
}

function isQuestionComparable(now: Questionnaire, then: Questionnaire, item: string): boolean {
	const asked = now.questions.find((question) => counts(question, item));
	const askedThen = then.questions.find((question) => counts(question, item));
	return Boolean(asked && askedThen && isComparable(asked, askedThen, then.version));
}

function counts(question: Question, item: string): boolean {
	return behaviourOf(question)
		.counted(question)
		.some((counted) => counted.item === item);
}
