import { CHANGE_SECONDS, LEAST_BEGINNING_SECONDS, QUESTION_SECONDS } from './costs.ts';
import { type DueQuestion, mostImportant, mostNeeded } from './most-needed.ts';

/** The fewest and the most minutes a day that a learner can set. */
export const DAILY_MINUTES = { least: 5, most: 20 } as const;

/** Days without learning after which it begins again gently. */
export const BREAK_DAYS = 14;

/** What is left of a module. */
export type ModuleAhead = {
	readonly slug: string;
	/** Steps that are not done. */
	readonly steps: number;
	/** Seconds a step: what the module says it takes, divided by its steps. */
	readonly stepSeconds: number;
};

/** All that may be proposed to a learner on a day. */
export type Waiting = {
	/** Minutes a day that the learner has set, 5 to 20. */
	readonly minutes: number;
	/** Seconds that the learner has spent today already. */
	readonly spent: { readonly repetition: number; readonly other: number };
	/** Whole days since the last day before this one with any learning; nothing where there is none. */
	readonly daysAway: number | undefined;
	/** Changes of the law whose lesson waits, the first to be taken first. */
	readonly changes: readonly string[];
	readonly due: readonly DueQuestion[];
	/** Modules begun and not completed, the one to go on with first. */
	readonly begun: readonly ModuleAhead[];
	/** Modules never opened that are for the learner's profession, the one to begin with first. */
	readonly fresh: readonly ModuleAhead[];
};

/** One thing to do today, and how many seconds it takes. */
export type PlannedItem =
	| { readonly kind: 'change'; readonly change: string; readonly seconds: number }
	| {
			readonly kind: 'repetition';
			readonly questions: readonly { readonly slug: string; readonly question: string }[];
			readonly seconds: number;
	  }
	| {
			readonly kind: 'continue' | 'begin';
			readonly slug: string;
			/** As many steps as fit into the day. */
			readonly steps: number;
			readonly seconds: number;
	  };

/**
 * What is proposed for a day. It says nothing of what did not fit: a backlog is no business of the
 * learner's.
 */
export type DayPlan = {
	/**
	 * Why it is as it is: an ordinary day, the first one after a break, one on which nothing waits, or
	 * one whose minutes are used.
	 */
	readonly occasion: 'usual' | 'restart' | 'nothing-waits' | 'day-done';
	/** In the order in which to do it. */
	readonly items: readonly PlannedItem[];
};

/**
 * What to do today, never more than the minutes that the learner has set: first the lessons about law
 * that has changed, then questions that have come up for repetition, then the next steps of a begun
 * module, then the first ones of a new one. On the first day after a break at most half the minutes are
 * repetition, beginning with what matters most.
 *
 * @throws RangeError when the minutes are not 5 to 20
 */
export function planToday(waiting: Waiting): DayPlan {
	const { minutes, spent, daysAway, changes, due, begun, fresh } = waiting;
	if (!(minutes >= DAILY_MINUTES.least && minutes <= DAILY_MINUTES.most))
		throw new RangeError('a day has 5 to 20 minutes of learning');
	const budget = minutes * 60;
	const isRestart = daysAway !== undefined && daysAway >= BREAK_DAYS;
	const waits = changes.length + due.length + begun.length > 0;
	const left = budget - spent.repetition - spent.other;
	if (left < QUESTION_SECONDS) return { occasion: 'day-done', items: [] };

	const lessons = changes
		.slice(0, Math.floor(left / CHANGE_SECONDS))
		.map((change) => ({ kind: 'change' as const, change, seconds: CHANGE_SECONDS }));
	const afterLessons = left - secondsOf(lessons);
	const repetition = isRestart
		? repeated(mostImportant(due), Math.min(afterLessons, budget / 2 - spent.repetition))
		: repeated(mostNeeded(due), afterLessons);
	const afterRepetition = afterLessons - secondsOf(repetition);
	const continued = ahead('continue', begun, afterRepetition);
	const afterModule = afterRepetition - secondsOf(continued);
	const started = afterModule < LEAST_BEGINNING_SECONDS ? [] : ahead('begin', fresh, afterModule);
	const items = [...lessons, ...repetition, ...continued, ...started];
	if (!waits) return { occasion: 'nothing-waits', items };
	// Something waits and none of it fits into what is left of the day.
	if (items.length === 0) return { occasion: 'day-done', items };
	return { occasion: isRestart ? 'restart' : 'usual', items };
}

function repeated(due: readonly DueQuestion[], seconds: number): readonly PlannedItem[] {
	const questions = due
		.slice(0, Math.max(0, Math.floor(seconds / QUESTION_SECONDS)))
		.map(({ slug, question }) => ({ slug, question }));
	if (questions.length === 0) return [];
	return [{ kind: 'repetition', questions, seconds: questions.length * QUESTION_SECONDS }];
}

/** The steps of the first module that fit into the seconds. */
function ahead(
	kind: 'continue' | 'begin',
	[module]: readonly ModuleAhead[],
	seconds: number,
): readonly PlannedItem[] {
	const steps = module ? Math.min(module.steps, Math.floor(seconds / module.stepSeconds)) : 0;
	if (!module || steps === 0) return [];
	return [{ kind, slug: module.slug, steps, seconds: steps * module.stepSeconds }];
}

/** Seconds that several things take together. */
export function secondsOf(items: readonly { readonly seconds: number }[]): number {
	return items.reduce((sum, { seconds }) => sum + seconds, 0);
}
