import { database } from '#lib/server/database.ts';
import { hasMailServer } from '#lib/server/mail/transport.ts';
import { m } from '#paraglide/messages.js';
import { type Actor, programmeWhere } from './actor.ts';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** What waits for an administrator: mail that did not reach the people it was for. */
export async function waiting(
	actor: Actor,
): Promise<{ title: string; detail?: string; href: string }[]> {
	const mails = await database.mail.count({
		where: {
			sentAt: null,
			...(hasMailServer ? { problem: { not: null } } : recentWelcome()),
			programme: programmeWhere(actor, 'administrator'),
		},
	});
	if (mails === 0) return [];
	return [
		{
			title: hasMailServer
				? m.identity_waiting_failed({ count: mails })
				: m.identity_waiting_unsent({ count: mails }),
			detail: hasMailServer
				? m.identity_waiting_failed_detail()
				: m.identity_waiting_unsent_detail(),
			href: `/p/${actor.programme.slug}/udbakke`,
		},
	];
}

/** Without a mail server all mail is unsent: what is worth a word is whom to tell about their access. */
function recentWelcome() {
	return { kind: 'welcome', createdAt: { gte: new Date(Date.now() - WEEK_MS) } } as const;
}
