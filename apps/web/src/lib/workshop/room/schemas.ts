import { z } from 'zod';
import { plainText } from './text-binding/plain-text.ts';
import { TEXT_LIMITS } from './text-limits.ts';

/** A text of the form; longer than its limit it comes back, and is not cut. */
const written = (field: keyof typeof TEXT_LIMITS) =>
	z
		.string()
		.transform((text) => plainText(text, { lines: field !== 'title' }))
		.pipe(z.string().max(TEXT_LIMITS[field]));

/** What a text was when the form was shown. Only compared with, and never longer than a document holds. */
const seen = z
	.string()
	.max(200_000)
	.default('')
	.transform((text) => plainText(text, { lines: true }));

/** The form with which an example is written without script. */
export const exampleSchema = z.object({
	// As the database writes it: one id, one example.
	id: z.uuid().transform((id) => id.toLowerCase()),
	title: written('title'),
	what: written('what'),
	needs: written('needs'),
	dissent: written('dissent'),
	seenTitle: seen,
	seenWhat: seen,
	seenNeeds: seen,
	seenDissent: seen,
	decidedBy: z.enum(['politicians', 'management', 'both']).optional().catch(undefined),
	theme: z.string().max(200).optional(),
	removed: z.stringbool().default(false),
});

export type WrittenExample = z.infer<typeof exampleSchema>;
