import type { Missing } from '@raadgiver/survey';
import { m } from '#paraglide/messages.js';
import type { ValueLabel } from './sav/variable.ts';

/** How files of figures say why there is no answer: never as 0, and never as nothing. */
export const MISSING_CODES = {
	skipped: -1,
	'dont-know': -2,
	'not-shown': -3,
	'not-reached': -4,
	/** Too few answered the question in the wave. */
	withheld: -5,
	/** No answer to a background question, whatever the reason. */
	'not-stated': -6,
} as const satisfies Record<Missing | 'withheld' | 'not-stated', number>;

export type MissingReason = keyof typeof MISSING_CODES;

/** All of the codes lie in it; programs are told that what does is no answer. */
export const MISSING_RANGE = { low: -9, high: -1 } as const;

/** A reason in words. */
export const missingWords: Readonly<Record<MissingReason, () => string>> = {
	skipped: m.exports_missing_skipped,
	'dont-know': m.exports_missing_dont_know,
	'not-shown': m.exports_missing_not_shown,
	'not-reached': m.exports_missing_not_reached,
	withheld: m.exports_missing_withheld,
	'not-stated': m.exports_missing_not_stated,
};

export function missingLabels(reasons: readonly MissingReason[]): ValueLabel[] {
	return reasons.map((reason) => ({ value: MISSING_CODES[reason], label: missingWords[reason]() }));
}
