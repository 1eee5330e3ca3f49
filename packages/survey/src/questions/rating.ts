import { z } from 'zod';
import { wordingSchema } from '../questionnaire/wording.ts';
import type { QuestionBehaviour } from './behaviour.ts';
import { countedItem } from './counted-item.ts';
import { numbered } from './numbered.ts';
import { questionFields } from './question-fields.ts';

/** An overall mark from 0 to 10, with words at both ends. */
export const ratingSchema = z.strictObject({
	kind: z.literal('rating'),
	...questionFields,
	ends: z.strictObject(
		{ low: wordingSchema, high: wordingSchema },
		{ error: (issue) => (issue.code === 'invalid_type' ? 'must hold low and high' : undefined) },
	),
});

export type RatingQuestion = z.infer<typeof ratingSchema>;

const marks = Array.from({ length: 11 }, (_, mark) => mark);
const points = numbered(marks);

export const rating: QuestionBehaviour<RatingQuestion> = {
	items: (question) => [question.id],
	read: (_, field) => points.read(field),
	options: () =>
		marks.map((mark) => ({ value: mark, label: { da: String(mark), en: String(mark) } })),
	counted: (question) => [countedItem(question.id, points.names)],
	scale: () => ({ min: 0, max: 10, top: 8 }),
};
