import { type StepKey, type Way, wayOf } from './way.ts';

/**
 * The first step that is not done, or nothing where all are. Steps may be done in any order, and those
 * done in another version count as far as they still exist.
 */
export function nextStep(module: Way, done: readonly string[]): StepKey | undefined {
	return wayOf(module).find((key) => !done.includes(key));
}

/** Whether every step of the module is done. */
export function isComplete(module: Way, done: readonly string[]): boolean {
	return nextStep(module, done) === undefined;
}

/** How much of the module is done, from 0 to 1. */
export function shareDone(module: Way, done: readonly string[]): number {
	const way = wayOf(module);
	return way.filter((key) => done.includes(key)).length / way.length;
}
