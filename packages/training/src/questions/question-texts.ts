import type { Question, QuestionKind } from './question.ts';

type Texts = { readonly [Kind in QuestionKind]: (question: Question<Kind>) => readonly string[] };

const choiceTexts = ({ options }: Question<'one' | 'many'>) =>
	options.flatMap(({ text, why }) => [text, why]);

const texts: Texts = {
	one: choiceTexts,
	many: choiceTexts,
	order: ({ items, why }) => [...items, why],
	match: ({ pairs, why }) => [...pairs.flatMap(({ left, right }) => [left, right]), why],
	number: ({ why }) => [why],
	date: ({ why }) => [why],
	judge: ({ request, missing, why }) => [request, ...missing, why],
	short: ({ model, points, why }) => [model, ...points, ...(why ? [why] : [])],
};

/** All that is read of a question, its text first. */
export function questionTexts<Kind extends QuestionKind>(
	question: Question<Kind>,
): readonly string[] {
	const ofKind: (question: Question<Kind>) => readonly string[] = texts[question.kind];
	return [question.text, ...ofKind(question)];
}
