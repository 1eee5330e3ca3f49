import { z } from 'zod';
import { identifierSchema } from './identifier.ts';

const isAnswers = (list: unknown) =>
	Array.isArray(list) &&
	list.length > 0 &&
	list.every((value) => typeof value === 'string' || typeof value === 'number');

/**
 * Whom a question is meant for ("forgrening"): those who gave one of these answers to a question
 * above it. Points on a scale stand as figures, options by their id.
 */
export const shownIfSchema = z.strictObject(
	{
		question: identifierSchema,
		is: z.custom<readonly (number | string)[]>(isAnswers, {
			error: 'must be a list of answers to that question',
		}),
	},
	{ error: (issue) => (issue.code === 'invalid_type' ? 'must hold question and is' : undefined) },
);

export type ShownIf = z.infer<typeof shownIfSchema>;
