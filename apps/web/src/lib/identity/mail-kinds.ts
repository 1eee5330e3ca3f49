import type { MailKind } from '@raadgiver/db';
import { m } from '#paraglide/messages.js';

const names: Record<MailKind, () => string> = {
	signIn: m.identity_mail_kind_sign_in,
	welcome: m.identity_mail_kind_welcome,
	surveyInvitation: m.identity_mail_kind_invitation,
	surveyReminder: m.identity_mail_kind_reminder,
	trainingToday: m.identity_mail_kind_today,
	lawChange: m.identity_mail_kind_law_change,
	lawWarning: m.identity_mail_kind_law_warning,
	workshopPassedOn: m.identity_mail_kind_workshop_passed_on,
	workshopAnswered: m.identity_mail_kind_workshop_answered,
	workshopAskedAgain: m.identity_mail_kind_workshop_asked_again,
};

/** What a mail is for, in a word. */
export function mailKindName(kind: MailKind): string {
	return names[kind]();
}
