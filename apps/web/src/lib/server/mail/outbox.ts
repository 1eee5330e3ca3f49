import type { MailKind } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import { type Actor, programmeWhere } from '#lib/server/identity/actor.ts';
import { handOver } from './deliver.ts';
import { hasMailServer } from './transport.ts';

export const MAILS_A_PAGE = 50;

/** A mail as the outbox ("udbakke") lists it. */
export interface ListedMail {
	readonly id: string;
	readonly kind: MailKind;
	readonly recipient: string;
	readonly subject: string;
	readonly createdAt: Date;
	readonly sentAt: Date | null;
	/** What the mail server answered to the last attempt, if that failed. */
	readonly problem: string | null;
}

const listed = {
	id: true,
	kind: true,
	recipient: true,
	subject: true,
	createdAt: true,
	sentAt: true,
	problem: true,
} as const;

/** The programme's mails, the newest first and a page at a time, for its administrators. */
export async function list(
	actor: Actor,
	page: number,
): Promise<{ mails: ListedMail[]; total: number }> {
	const where = { programme: programmeWhere(actor, 'administrator') };
	const [mails, total] = await Promise.all([
		database.mail.findMany({
			where,
			orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
			skip: (page - 1) * MAILS_A_PAGE,
			take: MAILS_A_PAGE,
			select: listed,
		}),
		database.mail.count({ where }),
	]);
	return { mails, total };
}

/** That mail with its text, for the programme's administrators. */
export function find(actor: Actor, mailId: string) {
	return database.mail.findFirst({
		where: { id: mailId, programme: programmeWhere(actor, 'administrator') },
		select: { ...listed, body: true, invitationId: true },
	});
}

/**
 * Hands a welcome that was not sent to the mail server again. Other mails carry links that are not
 * kept: a new one is asked for where the first one was.
 * @returns whether there is such a mail
 */
export async function resend(actor: Actor, mailId: string): Promise<boolean> {
	const mail = await database.mail.findFirst({
		where: {
			id: mailId,
			kind: 'welcome',
			sentAt: null,
			programme: programmeWhere(actor, 'administrator'),
		},
	});
	if (!mail) return false;
	await handOver(mail.id, mail);
	return true;
}

/** Hands mails that are in the outbox to the mail server, one after the other. */
export async function sendStored(ids: readonly string[]): Promise<void> {
	if (!hasMailServer) return;
	for (const id of ids) {
		const mail = await database.mail.findFirst({ where: { id, sentAt: null } });
		if (mail) await handOver(id, mail);
	}
}
