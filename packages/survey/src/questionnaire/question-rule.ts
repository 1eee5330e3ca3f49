import type { Question } from '../questions/kinds.ts';

/** What is wrong with a question, and the key or keys that lead to the place in it. */
export type RuleProblem = { readonly path: readonly string[]; readonly message: string };

/** A rule between a question and those that are asked before it. */
export type QuestionRule = (
	question: Question,
	before: readonly Question[],
) => RuleProblem | undefined;
