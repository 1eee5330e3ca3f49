import type { ShownIf } from '../questionnaire/shown-if.ts';
import type { Question } from '../questions/kinds.ts';
import { answerTo } from './stored.ts';
import type { StoredAnswers } from './stored.ts';

/**
 * The questions that are meant for a respondent, as far as the answers tell. A question whose
 * condition may still be met is among them, so that whoever goes on meets fewer than were promised,
 * never more. Nobody is asked a question that hangs on one they were not asked.
 */
export function shownQuestions(
	questions: readonly Question[],
	answers: StoredAnswers,
): readonly Question[] {
	const hidden = new Set<string>();
	for (const { id, shownIf } of questions) {
		if (!shownIf) continue;
		if (hidden.has(shownIf.question) || isRuledOut(shownIf, answers)) hidden.add(id);
	}
	return questions.filter(({ id }) => !hidden.has(id));
}

function isRuledOut({ question, is }: ShownIf, answers: StoredAnswers): boolean {
	const answer = answerTo(answers, question);
	if (answer.kind === 'given') return !is.includes(answer.value);
	return answer.kind !== 'not-reached';
}
