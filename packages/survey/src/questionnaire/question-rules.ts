import type { z } from 'zod';
import { itemsOf } from '../questions/items-of.ts';
import { behaviourOf } from '../questions/kinds.ts';
import type { Question } from '../questions/kinds.ts';
import { scaleOf } from '../questions/scale-of.ts';
import { branchRule } from './branch-rule.ts';
import type { QuestionRule } from './question-rule.ts';

const noItemTwice: QuestionRule = (question, before) => {
	const seen = before.flatMap(namesOf);
	const twice = namesOf(question).find((item) => seen.includes(item));
	if (twice === undefined) return undefined;
	return { path: ['id'], message: `the item id “${twice}” is already used by a question above` };
};

const coreHasLabel: QuestionRule = (question) => {
	if (!question.core || question.label) return undefined;
	return { path: ['core'], message: 'a core question needs a label, the name it has in results' };
};

/** The figure of a theme is a mean of its core questions; points of 1–5 and 0–10 have none. */
const themeHasOneScale: QuestionRule = (question, before) => {
	if (!question.core || !question.theme) return undefined;
	const scale = scaleOf(question);
	const other = before.find(({ core, theme }) => core && theme === question.theme);
	if (!scale || !other || scaleOf(other)?.max === scale.max) return undefined;
	const message = `its scale is not that of “${other.id}”, a core question of the same theme`;
	return { path: ['theme'], message };
};

/** The first one alone is taken out of the answers when they are counted. */
const oneOwnCode: QuestionRule = (question, before) => {
	const other = before.find(({ kind }) => kind === 'own-code');
	if (question.kind !== 'own-code' || !other) return undefined;
	return { path: ['kind'], message: `“${other.id}” asks for the own code already` };
};

const rules: readonly QuestionRule[] = [
	noItemTwice,
	coreHasLabel,
	themeHasOneScale,
	oneOwnCode,
	branchRule,
];

/** The rules between questions; each looks at a question and at those above it. */
export function checkQuestions(questions: readonly Question[], context: z.RefinementCtx): void {
	questions.forEach((question, index) => {
		for (const rule of rules) {
			const problem = rule(question, questions.slice(0, index));
			if (!problem) continue;
			const { path, message } = problem;
			context.addIssue({ code: 'custom', path: [index, ...path], message });
		}
	});
}

/** What its answers are stored and counted under. */
function namesOf(question: Question): string[] {
	const counted = behaviourOf(question).counted(question);
	return [...itemsOf(question), ...counted.map(({ item }) => item)];
}
