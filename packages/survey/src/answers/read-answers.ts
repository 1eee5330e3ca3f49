import type { AnswerProblemCode } from '../questions/behaviour.ts';
import { behaviourOf } from '../questions/kinds.ts';
import type { Question } from '../questions/kinds.ts';
import { cleanField } from './clean-field.ts';
import { SKIPPED } from './stored.ts';
import type { StoredAnswer, StoredAnswers } from './stored.ts';

export type AnswerProblem = { item: string; code: AnswerProblemCode };

/**
 * Reads the answers to one question from the fields of a submitted form, which bear the item ids.
 * Every item may be left empty and is then stored as skipped; "ved ikke" is the field value
 * `dont-know`. One field that cannot be an answer returns every problem and no answers.
 */
export function readAnswers(
	question: Question,
	fields: Readonly<Record<string, string | undefined>>,
): { answers: StoredAnswers } | { problems: readonly AnswerProblem[] } {
	const behaviour = behaviourOf(question);
	const answers: Record<string, StoredAnswer> = {};
	const problems: AnswerProblem[] = [];
	for (const item of behaviour.items(question)) {
		const field = cleanField(fields[item]);
		const reading = field === '' ? SKIPPED : behaviour.read(question, field);
		if ('problem' in reading) problems.push({ item, code: reading.problem });
		else answers[item] = 'value' in reading ? reading.value : reading;
	}
	return problems.length > 0 ? { problems } : { answers };
}
