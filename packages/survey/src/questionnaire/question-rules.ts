import type { z } from 'zod';
import { behaviourOf } from '../questions/kinds.ts';
import type { Question } from '../questions/kinds.ts';

/** The rules between questions: no item twice, and a name for each core question. */
export function checkQuestions(questions: readonly Question[], context: z.RefinementCtx): void {
	const seen = new Set<string>();
	questions.forEach((question, index) => {
		const items = behaviourOf(question)
			.counted(question)
			.map((counted) => counted.item);
		const twice = items.find((item) => seen.has(item));
		if (twice !== undefined) {
			const message = `the item id “${twice}” is already used by a question above`;
			context.addIssue({ code: 'custom', path: [index, 'id'], message });
		}
		if (question.core && !question.label) {
			const message = 'a core question needs a label, the name it has in results';
			context.addIssue({ code: 'custom', path: [index, 'core'], message });
		}
		for (const item of items) seen.add(item);
	});
}
