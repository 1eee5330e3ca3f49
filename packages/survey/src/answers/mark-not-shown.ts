import { itemsOf } from '../questions/items-of.ts';
import type { Question } from '../questions/kinds.ts';
import { shownQuestions } from './shown-questions.ts';
import { NOT_SHOWN } from './stored.ts';
import type { StoredAnswers } from './stored.ts';

/**
 * The answers as they are handed in: questions that turned out not to be meant for the respondent
 * are marked so, whatever was answered to them before.
 */
export function markNotShown(
	questions: readonly Question[],
	answers: StoredAnswers,
): StoredAnswers {
	const shown = new Set(shownQuestions(questions, answers));
	const hidden = questions.filter((question) => !shown.has(question)).flatMap(itemsOf);
	return { ...answers, ...Object.fromEntries(hidden.map((item) => [item, NOT_SHOWN])) };
}
