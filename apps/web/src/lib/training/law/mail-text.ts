import { m } from '#paraglide/messages.js';
import { longDay } from '#lib/format.ts';

type Locale = 'da' | 'en';

/** A mail in words. The link stands in it as it is: without signing in it opens nothing. */
export interface LawMail {
	readonly subject: string;
	readonly body: string;
}

/** To somebody who learned a rule that has changed. What the law says stays in Danish. */
export function changeMail(
	change: {
		readonly programme: string;
		/** As a reference says it: "sygedagpengeloven § 11 a". */
		readonly rule: string;
		readonly explanation: string;
		readonly effectiveOn: Date;
		readonly link: string;
	},
	locale: Locale,
): LawMail {
	const words = { ...change, day: longDay(change.effectiveOn, locale) };
	return {
		subject: m.law_change_mail_subject(words, { locale }),
		body: m.law_change_mail_body(words, { locale }),
	};
}

/** To those who keep the register: what soon ends, is expected, or was read long ago. */
export function reviewMail(
	review: {
		readonly programme: string;
		readonly count: number;
		/** One line a statement. */
		readonly lines: readonly string[];
		readonly link: string;
	},
	locale: Locale,
): LawMail {
	const words = { ...review, lines: review.lines.join('\n') };
	return {
		subject: m.law_review_mail_subject(words, { locale }),
		body: m.law_review_mail_body(words, { locale }),
	};
}
