import { type Questionnaire, RESPONDENT_GROUPS } from '@raadgiver/survey';
import { shippedQuestionnaire } from '../../support/questionnaires.ts';

const QUESTIONS = 20;

/** What ships, with as many further statements as make it twenty questions for each group. */
export async function benchQuestionnaires(): Promise<Questionnaire[]> {
	const shipped = await Promise.all(RESPONDENT_GROUPS.map(shippedQuestionnaire));
	return shipped.map((questionnaire) => {
		const missing = Math.max(0, QUESTIONS - questionnaire.questions.length);
		const further = Array.from({ length: missing }, (_, index) => ({
			id: `further-${index + 1}`,
			kind: 'agreement' as const,
			text: { da: `Udsagn ${index + 1}`, en: `Statement ${index + 1}` },
		}));
		return { ...questionnaire, questions: [...questionnaire.questions, ...further] };
	});
}
