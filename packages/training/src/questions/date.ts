import { z } from 'zod';
import { dayField } from '../files/fields.ts';
import { lawFields, openingFields, whyField } from './question-fields.ts';

/** Fill in a day. */
export const dateSchema = z.strictObject({
	id: openingFields.id,
	kind: z.literal('date'),
	text: openingFields.text,
	...lawFields,
	answer: dayField,
	why: whyField,
});
