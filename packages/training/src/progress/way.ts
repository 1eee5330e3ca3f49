import type { Module } from '../module/module.ts';

/** One step of the way through a module, as progress names it. */
export type StepKey = `${'before' | 'page' | 'question' | 'case' | 'after'}/${string}`;

/** What the way through a module is read from. */
export type Way = Pick<Module, 'before' | 'steps' | 'after'>;

/**
 * The way through a module: the short test before it, its steps, and the short test after.
 *
 * @example
 * wayOf({ before: ['who'], steps: [{ page: 'first' }], after: ['when'] });
 * // => ['before/who', 'page/first', 'after/when']
 */
export function wayOf({ before, steps, after }: Way): readonly StepKey[] {
	return [
		...before.map((id): StepKey => `before/${id}`),
		...steps.map((step): StepKey => {
			if ('page' in step) return `page/${step.page}`;
			return 'question' in step ? `question/${step.question}` : `case/${step.case}`;
		}),
		...after.map((id): StepKey => `after/${id}`),
	];
}
