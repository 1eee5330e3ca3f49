import type { Module } from '../module/module.ts';
import { CHANGE_SECONDS, QUESTION_SECONDS } from './costs.ts';

/** What a learner has done on a day. */
export type DoneToday = {
	/** Answers given in repetition. */
	readonly repeated: number;
	/** Lessons taken about changes of the law. */
	readonly lessons: number;
	/** Answers given in each module. */
	readonly answered: readonly { readonly slug: string; readonly answers: number }[];
};

/**
 * Seconds that what was done today is reckoned to have taken, the same way as what is proposed: so the
 * proposal shrinks by what it said a thing takes, however long somebody looked out of the window. An
 * answer within a module stands for the pages before it too.
 */
export function spentToday(
	{ repeated, lessons, answered }: DoneToday,
	modules: readonly Pick<Module, 'id' | 'minutes' | 'questions' | 'cases'>[],
): { repetition: number; other: number } {
	const inModules = answered.map(({ slug, answers }) => {
		const module = modules.find(({ id }) => id === slug);
		// One that is taught no longer.
		if (!module) return answers * QUESTION_SECONDS;
		const answerable = module.questions.length + module.cases.length;
		return Math.min(1, answers / answerable) * module.minutes * 60;
	});
	return {
		repetition: repeated * QUESTION_SECONDS,
		other: lessons * CHANGE_SECONDS + inModules.reduce((sum, seconds) => sum + seconds, 0),
	};
}
