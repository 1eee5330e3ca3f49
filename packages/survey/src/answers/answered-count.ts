import { itemsOf } from '../questions/items-of.ts';
import type { Question } from '../questions/kinds.ts';
import { answerTo } from './stored.ts';
import type { StoredAnswers } from './stored.ts';

/**
 * How many of the questions the respondent has taken a stand on: a value or "ved ikke" to at least
 * one item. A question that was skipped counts as unanswered.
 */
export function answeredCount(questions: readonly Question[], answers: StoredAnswers): number {
	const isAnswered = (item: string) => {
		const { kind } = answerTo(answers, item);
		return kind === 'given' || kind === 'dont-know';
	};
	return questions.filter((question) => itemsOf(question).some(isAnswered)).length;
}
