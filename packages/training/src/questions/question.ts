import { z } from 'zod';
import { manySchema, oneSchema } from './choice.ts';
import { dateSchema } from './date.ts';
import { judgeSchema } from './judge.ts';
import { matchSchema } from './match.ts';
import { numberSchema } from './number.ts';
import { orderSchema } from './order.ts';
import { shortSchema } from './short.ts';

export const QUESTION_KINDS = [
	'one',
	'many',
	'order',
	'match',
	'number',
	'date',
	'judge',
	'short',
] as const;

export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const questionSchema = z.discriminatedUnion(
	'kind',
	[
		oneSchema,
		manySchema,
		orderSchema,
		matchSchema,
		numberSchema,
		dateSchema,
		judgeSchema,
		shortSchema,
	],
	'kind-unknown',
);

type AnyQuestion = z.infer<typeof questionSchema>;

/** One question of a module; `Question<'one'>` is a question of that kind. */
export type Question<Kind extends QuestionKind = QuestionKind> = Extract<
	AnyQuestion,
	{ kind: Kind }
>;
