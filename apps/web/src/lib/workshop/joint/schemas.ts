import { z } from 'zod';

/** The example that a button stands for. */
export const exampleIdSchema = z.uuid();

/** What somebody typed into an example that could not be kept, as it is shown to them again. */
export const typedSchema = z.object({
	id: z.string().catch(''),
	title: z.string().catch(''),
	what: z.string().catch(''),
	needs: z.string().catch(''),
	dissent: z.string().catch(''),
});

/** Two examples that a button merges: the one that becomes a part, and the one that it goes into. */
export const pairSchema = z
	.string()
	.transform((pair) => pair.split(' '))
	.pipe(z.tuple([exampleIdSchema, exampleIdSchema]));

/** The button of a participant's dots: it gives one, or takes one back. */
export const dotSchema = z.union([
	z.object({ giv: exampleIdSchema, tag: z.undefined().optional() }),
	z.object({ tag: exampleIdSchema, giv: z.undefined().optional() }),
]);
