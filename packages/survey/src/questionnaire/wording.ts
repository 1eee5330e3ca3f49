import { z } from 'zod';

const language = (name: string) =>
	z
		.string({ error: `the ${name} is missing or is not a text` })
		.trim()
		.min(1, `the ${name} is empty`);

/** One text in both languages of the product. Danish is the original, English the translation. */
export const wordingSchema = z.strictObject(
	{ da: language('Danish text (da)'), en: language('English text (en)') },
	{
		error: (issue) =>
			issue.code === 'invalid_type' ? 'must hold a text in da and in en' : undefined,
	},
);

export type Wording = z.infer<typeof wordingSchema>;
