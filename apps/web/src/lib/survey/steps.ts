import {
	answeredCount,
	answerTo,
	itemsOf,
	type Question,
	type Questionnaire,
	shownQuestions,
	type StoredAnswers,
} from '@raadgiver/survey';

/** One question on a respondent's way, with the number that its page has. */
export interface Step {
	readonly step: number;
	readonly question: Question;
}

/**
 * The questions that the respondent is asked, as far as the answers tell. A page's number is the
 * question's place in the questionnaire: it asks the same whatever was answered before it, so that an
 * old page that is sent again cannot answer another question.
 */
export function stepsOf({ questions }: Questionnaire, answers: StoredAnswers): readonly Step[] {
	return shownQuestions(questions, answers).map((question) => {
		return { step: questions.indexOf(question) + 1, question };
	});
}

/** The first question that the respondent has not come to; one past the last when all are seen. */
export function firstOpenStep(questionnaire: Questionnaire, answers: StoredAnswers): number {
	const isOpen = ({ question }: Step) =>
		itemsOf(question).some((item) => answerTo(answers, item).kind === 'not-reached');
	const open = stepsOf(questionnaire, answers).find(isOpen);
	return open?.step ?? questionnaire.questions.length + 1;
}

/** The next question that the respondent is asked; one past the last when there is none. */
export function stepAfter(
	step: number,
	questionnaire: Questionnaire,
	answers: StoredAnswers,
): number {
	const next = stepsOf(questionnaire, answers).find((other) => other.step > step);
	return next?.step ?? questionnaire.questions.length + 1;
}

/** The question before it that the respondent is asked; 0 when there is none. */
export function stepBefore(
	step: number,
	questionnaire: Questionnaire,
	answers: StoredAnswers,
): number {
	return stepsOf(questionnaire, answers).findLast((other) => other.step < step)?.step ?? 0;
}

/** Whether the respondent has taken a stand on the question: a value or "ved ikke". */
export function isAnswered(question: Question, answers: StoredAnswers): boolean {
	return answeredCount([question], answers) === 1;
}
