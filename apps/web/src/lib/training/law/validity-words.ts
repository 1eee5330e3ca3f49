import type { BadgeTone } from '@raadgiver/ui';
import { type Statement, type Validity, validityOn } from '@raadgiver/training';
import { longDay } from '#lib/format.ts';
import { dayAsDate } from '#lib/survey/danish-day.ts';
import { m } from '#paraglide/messages.js';

type Dated = Pick<Statement, 'status' | 'validFrom' | 'validTo'>;

/** "17. maj 2027" of a day as 2027-05-17. */
export function inWords(day: string): string {
	return longDay(dayAsDate(day));
}

/** What may be said of a statement on a day, in a word or two. */
export function validityWords(statement: Dated, day: string): string {
	const { validFrom, validTo } = statement;
	const words: Record<Validity, () => string> = {
		'in-force': () =>
			validTo === undefined ? m.law_holds() : m.law_holds_to({ day: inWords(validTo) }),
		'not-yet': () => m.law_holds_from({ day: inWords(validFrom) }),
		ended: () => m.law_held_to({ day: inWords(validTo ?? validFrom) }),
		expected: m.law_expected,
		unverified: m.law_unverified,
	};
	return words[validityOn(statement, day)]();
}

const tones: Record<Validity, BadgeTone> = {
	'in-force': 'success',
	'not-yet': 'info',
	ended: 'neutral',
	expected: 'warning',
	unverified: 'warning',
};

/** The colour that repeats those words. */
export function validityTone(statement: Dated, day: string): BadgeTone {
	return tones[validityOn(statement, day)];
}
