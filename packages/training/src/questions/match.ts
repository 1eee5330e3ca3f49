import { z } from 'zod';
import { textField } from '../files/fields.ts';
import { lawFields, openingFields, whyField } from './question-fields.ts';

/** Find what belongs to each on the left. Two on the left may have the same on the right. */
export const matchSchema = z.strictObject({
	id: openingFields.id,
	kind: z.literal('match'),
	text: openingFields.text,
	...lawFields,
	pairs: z
		.array(z.strictObject({ left: textField, right: textField }))
		.min(2, 'pairs-few')
		.refine((pairs) => new Set(pairs.map(({ left }) => left)).size === pairs.length, 'pairs-same'),
	why: whyField,
});
