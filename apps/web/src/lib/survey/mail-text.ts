import type { Questionnaire } from '@raadgiver/survey';
import { m } from '#paraglide/messages.js';
import { longDay } from '#lib/format.ts';

type Locale = 'da' | 'en';

/** A mail in words; `{link}` stands where the link goes. */
export interface MailText {
	readonly subject: string;
	readonly body: string;
}

interface Occasion {
	readonly programme: string;
	readonly closesOn: Date;
	readonly questionnaire: Questionnaire;
	readonly locale: Locale;
}

/** The first mail to somebody who is asked. */
export function invitationMail(occasion: Occasion): MailText {
	const { programme, locale } = occasion;
	return {
		subject: m.survey_mail_subject({ programme }, { locale }),
		body: m.survey_mail_body(wordsFor(occasion), { locale }),
	};
}

/** The mail to somebody who may not have answered: turnout is known only for handfuls. */
export function reminderMail(occasion: Occasion): MailText {
	const { programme, locale } = occasion;
	return {
		subject: m.survey_reminder_subject({ programme }, { locale }),
		body: m.survey_reminder_body(wordsFor(occasion), { locale }),
	};
}

function wordsFor({ programme, closesOn, questionnaire, locale }: Occasion) {
	return {
		programme,
		minutes: questionnaire.minutes,
		count: questionnaire.questions.length,
		day: longDay(closesOn, locale),
		link: '{link}',
	};
}
