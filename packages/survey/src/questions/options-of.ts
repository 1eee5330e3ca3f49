import type { AnswerOption } from './behaviour.ts';
import { behaviourOf } from './kinds.ts';
import type { Question } from './kinds.ts';

/**
 * The answers to choose from, each as it is stored and as it is worded; "ved ikke" is not among
 * them. None where the answer is the respondent's own words, or has several parts as WHO-5 has.
 */
export function optionsOf(question: Question): readonly AnswerOption[] {
	return behaviourOf(question).options(question);
}
