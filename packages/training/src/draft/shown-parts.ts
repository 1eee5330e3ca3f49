import { caseFindings } from '../cases/case-rules.ts';
import { caseSchema } from '../cases/case.ts';
import type { Case } from '../cases/case.ts';
import { questionSchema } from '../questions/question.ts';
import type { Question } from '../questions/question.ts';
import { caseData } from './case-form.ts';
import type { CaseForm } from './case-form.ts';
import { questionData } from './question-form.ts';
import type { QuestionForm } from './question-form.ts';

/** The question as learners meet it; undefined until its form makes one. */
export function shownQuestion(form: QuestionForm): Question | undefined {
	return questionSchema.safeParse(questionData(form)).data;
}

/** The case as learners meet it; undefined until it has a start and can end. */
export function shownCase(id: string, form: CaseForm): Case | undefined {
	const story = caseSchema.safeParse(caseData(form)).data;
	return story && caseFindings(story).length === 0 ? { id, ...story } : undefined;
}
