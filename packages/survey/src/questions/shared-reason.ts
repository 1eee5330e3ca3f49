import { MISSING } from '../answers/answer.ts';
import type { Missing } from '../answers/answer.ts';

/** Whether a name in the counts is a reason for a missing answer. */
export function isMissing(name: string): name is Missing {
	return MISSING.some((reason) => reason === name);
}

/**
 * Why a figure of several answers is missing, when some of them are: their reason where they share
 * one, else skipped. Undefined where all of them were given.
 */
export function sharedReason(names: readonly string[]): Missing | undefined {
	let shared: Missing | undefined;
	for (const name of names) {
		if (!isMissing(name)) continue;
		if (shared !== undefined && shared !== name) return 'skipped';
		shared = name;
	}
	return shared;
}
