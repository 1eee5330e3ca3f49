import type { Questionnaire } from './questionnaire.ts';
import type { Question } from '../questions/kinds.ts';

/** The background questions that results may be crossed by, in the order they are asked. */
export function segmentsOf(
	questionnaire: Pick<Questionnaire, 'questions'>,
): readonly Question<'choice'>[] {
	return questionnaire.questions.filter(
		(question): question is Question<'choice'> =>
			question.kind === 'choice' && question.segment === true,
	);
}
