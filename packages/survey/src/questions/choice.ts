import { z } from 'zod';
import { MISSING } from '../answers/answer.ts';
import { identifierSchema } from '../questionnaire/identifier.ts';
import { wordingSchema } from '../questionnaire/wording.ts';
import type { QuestionBehaviour } from './behaviour.ts';
import { countedItem } from './counted-item.ts';
import { questionFields } from './question-fields.ts';

// An option with one of these ids would be counted together with the missing answers.
const optionId = identifierSchema.refine((id) => !MISSING.some((reason) => reason === id), {
	error: (issue) => `“${String(issue.input)}” is reserved for missing answers`,
});

/** One of several options. With `segment: true`, results may be crossed by it. */
export const choiceSchema = z.strictObject({
	kind: z.literal('choice'),
	...questionFields,
	segment: z.boolean({ error: 'must be true or false' }).optional(),
	options: z
		.array(z.strictObject({ id: optionId, text: wordingSchema }), {
			error: 'must be a list of options, each with an id and a text',
		})
		.min(2, 'needs at least two options')
		.superRefine((options, context) => {
			const ids = options.map((option) => option.id);
			ids.forEach((id, index) => {
				if (ids.indexOf(id) === index) return;
				context.addIssue({
					code: 'custom',
					path: [index, 'id'],
					message: `“${id}” is already the id of an option above`,
				});
			});
		}),
});

export type ChoiceQuestion = z.infer<typeof choiceSchema>;

const ids = (question: ChoiceQuestion) => question.options.map((option) => option.id);

export const choice: QuestionBehaviour<ChoiceQuestion> = {
	items: (question) => [question.id],
	read: (question, field) =>
		ids(question).includes(field) ? { value: field } : { problem: 'not-an-option' },
	options: (question) => question.options.map(({ id, text }) => ({ value: id, label: text })),
	counted: (question) => [countedItem(question.id, ids(question))],
	scale: () => undefined,
};
