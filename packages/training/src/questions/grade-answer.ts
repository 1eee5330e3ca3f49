import type { Question, QuestionKind } from './question.ts';

/** What a learner answers. Options and items are named by their place in the file, from 0. */
type AnswerByKind = {
	one: number;
	many: readonly number[];
	/** The items in the order the learner gave them. */
	order: readonly number[];
	/** For each pair, the text that was put to the right of it. */
	match: readonly string[];
	number: number;
	/** As 2026-12-31. */
	date: string;
	judge: 'precise' | 'unclear';
	/** The points that the learner finds in their own words. */
	short: readonly number[];
};

export type LearnerAnswer<Kind extends QuestionKind> = AnswerByKind[Kind];

type Graders = {
	readonly [Kind in QuestionKind]: (
		question: Question<Kind>,
		answer: LearnerAnswer<Kind>,
	) => boolean;
};

/** How far apart two decimal numbers may be and still be meant as the same. */
const rounding = 1e-9;

const graders: Graders = {
	one: ({ options }, chosen) => options[chosen]?.right === true,
	many: ({ options }, chosen) =>
		options.every(({ right }, index) => chosen.includes(index) === (right === true)),
	order: ({ items }, given) =>
		given.length === items.length && given.every((item, place) => item === place),
	match: ({ pairs }, given) =>
		given.length === pairs.length && pairs.every(({ right }, index) => right === given[index]),
	number: ({ answer, tolerance = 0 }, given) => Math.abs(given - answer) <= tolerance + rounding,
	date: ({ answer }, given) => given === answer,
	judge: ({ verdict }, given) => given === verdict,
	short: ({ points }, found) => points.every((_, index) => found.includes(index)),
};

/**
 * Whether an answer is right: wholly or not at all. Of `judge` the verdict alone counts, and what is
 * missing is shown to be compared; of `short` learners judge their own words by its points.
 */
export function gradeAnswer<Kind extends QuestionKind>(
	question: Question<Kind>,
	answer: LearnerAnswer<Kind>,
): boolean {
	const grade: (question: Question<Kind>, answer: LearnerAnswer<Kind>) => boolean =
		graders[question.kind];
	return grade(question, answer);
}
