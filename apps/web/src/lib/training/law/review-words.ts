import type { ReviewDue } from '@raadgiver/training';
import { longDay } from '#lib/format.ts';
import { dayAsDate } from '#lib/survey/danish-day.ts';
import { m } from '#paraglide/messages.js';

type Locale = 'da' | 'en';

const words = {
	ends: m.law_review_ends,
	expected: m.law_review_expected,
	old: m.law_review_old,
} as const;

/** Why somebody must look at the statement. */
export function reviewReason({ reason, day }: ReviewDue, ...[locale]: [Locale?]): string {
	const options = locale ? { locale } : {};
	return words[reason]({ day: longDay(dayAsDate(day), locale) }, options);
}

const steps = {
	ends: m.law_review_ends_step,
	expected: m.law_review_expected_step,
	old: m.law_review_old_step,
} as const;

/** What to do about it. */
export function reviewStep({ reason }: Pick<ReviewDue, 'reason'>): string {
	return steps[reason]();
}

/** Where a statement stands, as a reference says it: "sygedagpengeloven § 11 a". */
export function ruleName({
	act,
	section,
}: {
	readonly act: { readonly short: string };
	readonly section: { readonly label: string };
}): string {
	return `${act.short} ${section.label}`;
}
