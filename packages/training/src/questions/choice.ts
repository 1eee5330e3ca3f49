import { z } from 'zod';
import { textField } from '../files/fields.ts';
import { lawFields, openingFields, referencesField, whyField } from './question-fields.ts';

const optionSchema = z.strictObject({
	text: textField,
	right: z.literal(true, 'right-true').optional(),
	/** Why it is right or wrong; shown to those who chose it. */
	why: whyField,
	refs: referencesField.optional(),
});

const options = z.array(optionSchema).min(2, 'options-few');

const rights = (chosen: readonly { right?: true | undefined }[]) =>
	chosen.filter(({ right }) => right).length;

/** Choose one of several. */
export const oneSchema = z.strictObject({
	id: openingFields.id,
	kind: z.literal('one'),
	text: openingFields.text,
	...lawFields,
	options: options.refine((chosen) => rights(chosen) === 1, 'right-one'),
});

/** Choose all that are right. */
export const manySchema = z.strictObject({
	id: openingFields.id,
	kind: z.literal('many'),
	text: openingFields.text,
	...lawFields,
	options: options.refine((chosen) => rights(chosen) > 0, 'right-none'),
});
