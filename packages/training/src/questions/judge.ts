import { z } from 'zod';
import { textField } from '../files/fields.ts';
import { lawFields, openingFields, whyField } from './question-fields.ts';

/** Say whether a request is precise enough ("er anmodningen præcis nok?"), and what it lacks. */
export const judgeSchema = z
	.strictObject({
		id: openingFields.id,
		kind: z.literal('judge'),
		text: openingFields.text,
		...lawFields,
		request: textField,
		verdict: z.enum(['precise', 'unclear']),
		missing: z.array(textField),
		why: whyField,
	})
	.refine(({ verdict, missing }) => (verdict === 'precise') === (missing.length === 0), {
		path: ['missing'],
		message: 'verdict-missing',
	});
