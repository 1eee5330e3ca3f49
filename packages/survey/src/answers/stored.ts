import { z } from 'zod';
import type { Answer } from './answer.ts';

/**
 * The compact JSON form of one answer: the bare value when one was given, else an object with the
 * reason. An object cannot be confused with a respondent who writes the word "skipped".
 */
export const storedAnswerSchema = z.union([
	z.number(),
	z.string(),
	z.strictObject({ missing: z.enum(['dont-know', 'skipped', 'not-shown']) }),
]);

/** The answers of one respondent by item id. An item that is absent was not reached. */
export const storedAnswersSchema = z.record(z.string(), storedAnswerSchema);

export type StoredAnswer = z.infer<typeof storedAnswerSchema>;
export type StoredAnswers = Readonly<z.infer<typeof storedAnswersSchema>>;

export const DONT_KNOW = { missing: 'dont-know' } as const satisfies StoredAnswer;
export const SKIPPED = { missing: 'skipped' } as const satisfies StoredAnswer;
export const NOT_SHOWN = { missing: 'not-shown' } as const satisfies StoredAnswer;

/** Reads one item back from the stored form. */
export function answerTo(answers: StoredAnswers, item: string): Answer {
	const stored = Object.hasOwn(answers, item) ? answers[item] : undefined;
	if (stored === undefined) return { kind: 'not-reached' };
	if (typeof stored === 'object') return { kind: stored.missing };
	return { kind: 'given', value: stored };
}
