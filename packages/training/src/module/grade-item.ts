import type { Case } from '../cases/case.ts';
import { answerTo } from '../questions/answer-to.ts';
import { gradeAnswer } from '../questions/grade-answer.ts';
import { learnedBy } from '../questions/learned-by.ts';
import type { Question } from '../questions/question.ts';
import type { Module } from './module.ts';

/** What came of an answer to a question, or of a choice in a case. */
export type GradedItem = {
	readonly right: boolean;
	/** The statements of law that are learned by getting it right. */
	readonly references: readonly string[];
};

/** Why an answer cannot be graded. */
export type UngradedItem = 'unknown-item' | 'malformed';

/**
 * Grades what was given as an answer to an item of the module: `question/<id>`, or `case/<id>/<scene>`
 * with the place of the choice from 0. A choice is right when the case calls it good.
 */
export function gradeItem(
	{ questions, cases }: Pick<Module, 'questions' | 'cases'>,
	item: string,
	given: unknown,
): GradedItem | UngradedItem {
	const [kind, id, scene, ...rest] = item.split('/');
	if (rest.length > 0) return 'unknown-item';
	if (kind === 'case') return gradeChoice(cases, id, scene, given);
	const question = questions.find((one) => one.id === id);
	if (kind !== 'question' || !question || scene !== undefined) return 'unknown-item';
	return gradeQuestion(question, given);
}

function gradeQuestion(question: Question, given: unknown): GradedItem | UngradedItem {
	const answer = answerTo(question, given);
	if (answer === undefined) return 'malformed';
	return { right: gradeAnswer(question, answer), references: learnedBy(question) };
}

function gradeChoice(
	cases: readonly Case[],
	id: string | undefined,
	sceneId: string | undefined,
	given: unknown,
): GradedItem | UngradedItem {
	const story = cases.find((one) => one.id === id);
	const scene = story?.scenes.find((one) => one.id === sceneId);
	if (!scene || 'end' in scene) return 'unknown-item';
	const choice = scene.choices.find((_, place) => place === given);
	if (!choice) return 'malformed';
	return { right: choice.quality === 'good', references: choice.refs ?? [] };
}
