import {
	gradeAnswer,
	type LearnerAnswer,
	type QuestionKind,
	type WayStep,
} from '@raadgiver/training';

/** How a short test went. */
export interface TestResult {
	readonly right: number;
	readonly count: number;
}

/** How the test before or after went; nothing where a question of it was left out. */
export function testResult(
	way: readonly WayStep[],
	purpose: 'before' | 'after',
	answerTo: (question: string) => LearnerAnswer<QuestionKind> | undefined,
): TestResult | undefined {
	const graded = way.flatMap((step) => {
		if (step.kind !== 'question' || step.purpose !== purpose) return [];
		const given = answerTo(step.question.id);
		return [given === undefined ? undefined : gradeAnswer(step.question, given)];
	});
	if (graded.includes(undefined)) return undefined;
	return { right: graded.filter(Boolean).length, count: graded.length };
}
