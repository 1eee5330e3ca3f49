import { z } from 'zod';
import { questionSchema } from '../questions/kinds.ts';
import type { Question } from '../questions/kinds.ts';
import { identifierSchema } from './identifier.ts';
import { checkQuestions } from './question-rules.ts';
import { wordingSchema } from './wording.ts';

/** Those who are asked: "læge", "borger", "rådgiver". */
export const RESPONDENT_GROUPS = ['gp', 'citizen', 'adviser'] as const;

export type RespondentGroup = (typeof RESPONDENT_GROUPS)[number];

const whole = 'must be a whole number of at least 1';

/** One questionnaire ("spørgeskema"): what one group is asked in a wave. */
export const questionnaireSchema = z
	.strictObject({
		id: identifierSchema,
		/** Raised whenever a wording changes, so that a break in a trend can be traced to it. */
		version: z.int(whole).min(1, whole),
		group: z.enum(RESPONDENT_GROUPS, { error: `must be one of ${RESPONDENT_GROUPS.join(', ')}` }),
		title: wordingSchema,
		intro: wordingSchema,
		/** How long it takes to answer, as the invitation promises. */
		minutes: z.int(whole).min(1, whole),
		questions: z
			.array(questionSchema, { error: 'must be a list of questions' })
			.min(1, 'needs at least one question')
			.superRefine(checkQuestions),
	})
	.superRefine(checkVersions);

/** Answers of a version to come cannot be waited for: the question would stand without any trend. */
function checkVersions(
	{ version, questions }: { version: number; questions: readonly Question[] },
	context: z.RefinementCtx,
): void {
	questions.forEach(({ comparableFrom = 1 }, index) => {
		if (comparableFrom <= version) return;
		const message = `this is version ${version}, and a later one does not exist`;
		context.addIssue({ code: 'custom', path: ['questions', index, 'comparableFrom'], message });
	});
}

export type Questionnaire = z.infer<typeof questionnaireSchema>;
