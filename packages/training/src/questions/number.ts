import { z } from 'zod';
import { textField } from '../files/fields.ts';
import { lawFields, openingFields, whyField } from './question-fields.ts';

/** Fill in a number. */
export const numberSchema = z.strictObject({
	id: openingFields.id,
	kind: z.literal('number'),
	text: openingFields.text,
	...lawFields,
	answer: z.number(),
	/** What is counted: “dage”. */
	unit: textField,
	/** How far off is still right; exactly right where left out. */
	tolerance: z.number().positive('tolerance-low').optional(),
	why: whyField,
});
