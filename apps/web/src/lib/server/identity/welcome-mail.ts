import type { Locale } from '@raadgiver/db';
import { storedMail } from '#lib/server/mail/deliver.ts';
import { LINK_MARKER } from '#lib/server/mail/link-marker.ts';
import { origin } from '#lib/server/origin.ts';
import { m } from '#paraglide/messages.js';
import type { Actor } from './actor.ts';

/** Tells a new member, in their language, what they have access to and how to sign in. */
export function welcomeMail(
	actor: Actor,
	{ name, email, locale }: { name: string; email: string; locale: Locale },
) {
	const words = { name, inviter: actor.name, programme: actor.programme.name, link: LINK_MARKER };
	return storedMail({
		programmeId: actor.programme.id,
		kind: 'welcome',
		recipient: email,
		subject: m.identity_welcome_mail_subject(words, { locale }),
		body: m.identity_welcome_mail_body(words, { locale }),
		link: `${origin}/log-ind`,
	});
}
