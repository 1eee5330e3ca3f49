import { optionsOf } from '../questions/options-of.ts';
import type { QuestionRule } from './question-rule.ts';

/** A condition is about answers that can be chosen, to a question that has been asked by then. */
export const branchRule: QuestionRule = (question, before) => {
	const { shownIf } = question;
	if (!shownIf) return undefined;
	if (question.kind === 'choice' && question.segment) {
		const message = 'a segment question is asked of everybody: results are crossed by it';
		return { path: ['shownIf'], message };
	}
	const source = before.find(({ id }) => id === shownIf.question);
	if (!source) {
		const message = `“${shownIf.question}” is not the id of a question above`;
		return { path: ['shownIf', 'question'], message };
	}
	const options = optionsOf(source).map(({ value }) => value);
	if (options.length === 0) {
		const message = `the answer to “${source.id}” is not one of several to choose from`;
		return { path: ['shownIf', 'question'], message };
	}
	const stray = shownIf.is.find((value) => !options.includes(value));
	if (stray === undefined) return undefined;
	return { path: ['shownIf', 'is'], message: `“${stray}” is no answer to “${source.id}”` };
};
