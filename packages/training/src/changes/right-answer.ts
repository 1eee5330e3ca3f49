import type { Question, QuestionKind } from '../questions/question.ts';

/** What a question counts as its right answer, without the words of any language around it. */
export type RightAnswer =
	| { readonly kind: 'texts'; readonly texts: readonly string[] }
	| { readonly kind: 'number'; readonly value: number; readonly unit: string }
	| { readonly kind: 'date'; readonly day: string }
	| {
			readonly kind: 'verdict';
			readonly verdict: 'precise' | 'unclear';
			readonly missing: readonly string[];
	  };

type Answers = { readonly [Kind in QuestionKind]: (question: Question<Kind>) => RightAnswer };

const texts = (some: readonly string[]): RightAnswer => ({ kind: 'texts', texts: some });

const chosen = ({ options }: Question<'one' | 'many'>) =>
	texts(options.filter(({ right }) => right).map(({ text }) => text));

const answers: Answers = {
	one: chosen,
	many: chosen,
	order: ({ items }) => texts(items),
	match: ({ pairs }) => texts(pairs.map(({ left, right }) => `${left} – ${right}`)),
	number: ({ answer, unit }) => ({ kind: 'number', value: answer, unit }),
	date: ({ answer }) => ({ kind: 'date', day: answer }),
	judge: ({ verdict, missing }) => ({ kind: 'verdict', verdict, missing }),
	short: ({ model }) => texts([model]),
};

/** The right answer of a question, as it is shown to somebody who is not asked it again. */
export function rightAnswer<Kind extends QuestionKind>(question: Question<Kind>): RightAnswer {
	const ofKind: (question: Question<Kind>) => RightAnswer = answers[question.kind];
	return ofKind(question);
}
