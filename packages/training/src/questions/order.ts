import { z } from 'zod';
import { textField } from '../files/fields.ts';
import { lawFields, openingFields, whyField } from './question-fields.ts';

/** Put in order; the file has the right one. */
export const orderSchema = z.strictObject({
	id: openingFields.id,
	kind: z.literal('order'),
	text: openingFields.text,
	...lawFields,
	items: z
		.array(textField)
		.min(2, 'items-few')
		.refine((items) => new Set(items).size === items.length, 'items-same'),
	why: whyField,
});
