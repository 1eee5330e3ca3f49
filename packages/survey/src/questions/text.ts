import { z } from 'zod';
import type { QuestionBehaviour } from './behaviour.ts';
import { countedItem } from './counted-item.ts';
import { questionFields } from './question-fields.ts';

const whole = 'must be a whole number from 1 to 4000';

/** An answer in the respondent's own words. `maxLength` counts UTF-16 units, as the browser does. */
export const textSchema = z.strictObject({
	kind: z.literal('text'),
	...questionFields,
	maxLength: z.int(whole).min(1, whole).max(4000, whole),
});

export type TextQuestion = z.infer<typeof textSchema>;

export const text: QuestionBehaviour<TextQuestion> = {
	items: (question) => [question.id],
	read: (question, field) =>
		field.length > question.maxLength ? { problem: 'too-long' } : { value: field },
	options: () => [],
	// The words themselves never reach the counts: a sentence in a table could name its writer.
	counted: (question) => [countedItem(question.id, ['given'], () => 'given')],
	scale: () => undefined,
};
