import type { Question } from './question.ts';

/**
 * The statements that somebody who answers the question has learned: those it names, or else those
 * it rests on.
 */
export function learnedBy({
	learned,
	refs,
}: Pick<Question, 'learned' | 'refs'>): readonly string[] {
	return learned ?? refs ?? [];
}
