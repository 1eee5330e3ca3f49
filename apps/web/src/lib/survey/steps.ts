import {
	answeredCount,
	answerTo,
	itemsOf,
	type Question,
	type Questionnaire,
	type StoredAnswers,
} from '@raadgiver/survey';

/** The first question that the respondent has not come to, from 1; one past the last when all are seen. */
export function firstOpenStep(questionnaire: Questionnaire, answers: StoredAnswers): number {
	const isOpen = questionnaire.questions.map((question) =>
		itemsOf(question).some((item) => answerTo(answers, item).kind === 'not-reached'),
	);
	const index = isOpen.indexOf(true);
	return index === -1 ? questionnaire.questions.length + 1 : index + 1;
}

/** Whether the respondent has taken a stand on the question: a value or "ved ikke". */
export function isAnswered(question: Question, answers: StoredAnswers): boolean {
	return answeredCount([question], answers) === 1;
}
