import { z } from 'zod';
import { dayField } from '../files/fields.ts';
import type { LearnerAnswer } from './grade-answer.ts';
import type { Question, QuestionKind } from './question.ts';

type Schemas = {
	readonly [Kind in QuestionKind]: (question: Question<Kind>) => z.ZodType<LearnerAnswer<Kind>>;
};

const schemas: Schemas = {
	one: ({ options }) => placeIn(options),
	many: ({ options }) => placesIn(options),
	order: ({ items }) => placesIn(items).length(items.length),
	match: ({ pairs }) => z.array(z.enum(pairs.map(({ right }) => right))).length(pairs.length),
	number: () => z.number(),
	date: () => dayField,
	judge: () => z.enum(['precise', 'unclear']),
	short: ({ points }) => placesIn(points),
};

const placeIn = (list: readonly unknown[]) =>
	z
		.int()
		.min(0)
		.max(list.length - 1);

const placesIn = (list: readonly unknown[]) =>
	z.array(placeIn(list)).refine((places) => new Set(places).size === places.length);

/** What somebody gave as an answer to the question, or nothing where it can be no answer to it. */
export function answerTo<Kind extends QuestionKind>(
	question: Question<Kind>,
	given: unknown,
): LearnerAnswer<Kind> | undefined {
	const schema: (question: Question<Kind>) => z.ZodType<LearnerAnswer<Kind>> =
		schemas[question.kind];
	return schema(question).safeParse(given).data;
}
