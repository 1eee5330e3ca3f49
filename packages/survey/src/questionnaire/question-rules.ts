import type { z } from 'zod';
import { behaviourOf } from '../questions/kinds.ts';
import type { Question } from '../questions/kinds.ts';
import { scaleOf } from '../questions/scale-of.ts';

/** A problem of one question, and the key of it that the problem stands at. */
type Problem = { readonly key: string; readonly message: string };

/** A rule between a question and those that are asked before it. */
type Rule = (question: Question, before: readonly Question[]) => Problem | undefined;

const rules: readonly Rule[] = [noItemTwice, coreHasLabel, themeHasOneScale];

/** The rules between questions; each looks at a question and at those above it. */
export function checkQuestions(questions: readonly Question[], context: z.RefinementCtx): void {
	questions.forEach((question, index) => {
		const before = questions.slice(0, index);
		for (const rule of rules) {
			const problem = rule(question, before);
			if (!problem) continue;
			context.addIssue({
				code: 'custom',
				path: [index, problem.key],
				message: problem.message,
			});
		}
	});
}

function noItemTwice(question: Question, before: readonly Question[]): Problem | undefined {
	const seen = before.flatMap(countedNames);
	const twice = countedNames(question).find((item) => seen.includes(item));
	if (twice === undefined) return undefined;
	return { key: 'id', message: `the item id “${twice}” is already used by a question above` };
}

function countedNames(question: Question): string[] {
	return behaviourOf(question)
		.counted(question)
		.map((counted) => counted.item);
}

function coreHasLabel(question: Question): Problem | undefined {
	if (!question.core || question.label) return undefined;
	return { key: 'core', message: 'a core question needs a label, the name it has in results' };
}

/** The figure of a theme is a mean of its core questions; points of 1–5 and 0–10 have none. */
function themeHasOneScale(question: Question, before: readonly Question[]): Problem | undefined {
	if (!question.core || !question.theme) return undefined;
	const scale = scaleOf(question);
	const other = before.find(({ core, theme }) => core && theme === question.theme);
	if (!scale || !other || scaleOf(other)?.max === scale.max) return undefined;
	return {
		key: 'theme',
		message: `its scale is not that of “${other.id}”, a core question of the same theme`,
	};
}
