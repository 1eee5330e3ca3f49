import { z } from 'zod';
import { textField } from '../files/fields.ts';
import { lawFields, openingFields, whyField } from './question-fields.ts';

/** Write a few words, and hold them up against a model answer. */
export const shortSchema = z.strictObject({
	id: openingFields.id,
	kind: z.literal('short'),
	text: openingFields.text,
	...lawFields,
	model: textField,
	/** What a good answer holds; the learner ticks off what is in theirs. */
	points: z.array(textField).min(1),
	/** Left out where the model answer says it. */
	why: whyField.optional(),
});
