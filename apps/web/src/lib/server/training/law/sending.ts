import type { MailKind } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import { handOver } from '#lib/server/mail/deliver.ts';
import { LINK_MARKER } from '#lib/server/mail/link-marker.ts';
import { hasMailServer } from '#lib/server/mail/transport.ts';

/** How many mails are on their way at once, and how many are read at a time. */
const AT_ONCE = 5;
const AT_A_TIME = 500;

/** Mail older than this has lost its occasion: it is not sent because a mail server comes along. */
const DAYS_FRESH = 7;

/** Hands over what lies in the outbox and was never tried. What was sent before a crash stays sent. */
export async function sendWaiting(kind: MailKind): Promise<void> {
	if (!hasMailServer) return;
	const since = new Date(Date.now() - DAYS_FRESH * 24 * 60 * 60 * 1000);
	for (;;) {
		const mails = await database.mail.findMany({
			where: { kind, sentAt: null, problem: null, createdAt: { gt: since } },
			take: AT_A_TIME,
			select: { id: true, recipient: true, subject: true, body: true },
		});
		if (mails.length === 0) return;
		for (let start = 0; start < mails.length; start += AT_ONCE) {
			const some = mails.slice(start, start + AT_ONCE);
			await Promise.all(some.map((mail) => handOver(mail.id, withButton(mail))));
		}
	}
}

/** A line that is an address alone becomes the mail's button. */
function withButton<Mail extends { body: string }>(mail: Mail): Mail & { link?: string } {
	const link = /^https?:\/\/\S+$/m.exec(mail.body)?.[0];
	return link ? { ...mail, link, body: mail.body.replace(link, LINK_MARKER) } : mail;
}
