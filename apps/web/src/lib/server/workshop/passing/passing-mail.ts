import type { MailKind } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import { handOver, type NewMail, storedMail } from '#lib/server/mail/deliver.ts';
import { LINK_MARKER } from '#lib/server/mail/link-marker.ts';
import { origin } from '#lib/server/origin.ts';
import { m } from '#paraglide/messages.js';
import { sealId } from './signed-link.ts';

/** The queue of mail about documents that were passed on. */
export const WORKSHOP_MAIL = 'workshop-mail';

/** What a job of the queue says: whose workshop there is something to tell of. */
export interface WorkshopMailJob {
	readonly workshopId: string;
}

/** Where a recipient reads the document, and answers it. */
export function recipientAddress(recipientId: string): string {
	return `${origin}/videregivet/${sealId('recipient', recipientId)}`;
}

const told = {
	...{ id: true, name: true, email: true },
	workshop: {
		select: {
			...{ title: true, programmeId: true },
			programme: { select: { name: true } },
			_count: { select: { proposals: true } },
		},
	},
} as const;

/** Writes to the recipients of a document that was passed on who have not been written to. */
export async function tellRecipients(workshopId: string): Promise<void> {
	const recipients = await database.workshopRecipient.findMany({
		where: { workshopId, toldAt: null, workshop: { passedOnAt: { not: null } } },
		select: told,
	});
	for (const { id, name, email, workshop } of recipients) {
		const words = {
			...{ name, title: workshop.title, programme: workshop.programme.name, link: LINK_MARKER },
			count: workshop._count.proposals,
		};
		await writeOnce(
			letter('workshopPassedOn', workshop.programmeId, email, recipientAddress(id), {
				subject: m.passing_mail_subject(words, { locale: 'da' }),
				body: m.passing_mail_body(words, { locale: 'da' }),
			}),
			(transaction) =>
				transaction.workshopRecipient.updateMany({
					where: { id, toldAt: null },
					data: { toldAt: new Date() },
				}),
		);
	}
}

/**
 * Asks the recipients of a year-old document what came of it. A mail a recipient, once.
 * @param now the moment that counts as today
 */
export async function askAgain(now = new Date()): Promise<void> {
	const aYearAgo = new Date(now);
	aYearAgo.setFullYear(aYearAgo.getFullYear() - 1);
	const recipients = await database.workshopRecipient.findMany({
		where: {
			toldAt: { not: null },
			askedAgainAt: null,
			workshop: { passedOnAt: { lte: aYearAgo } },
		},
		select: told,
	});
	for (const { id, name, email, workshop } of recipients) {
		const words = { name, title: workshop.title, link: LINK_MARKER };
		await writeOnce(
			letter('workshopAskedAgain', workshop.programmeId, email, recipientAddress(id), {
				subject: m.passing_mail_again_subject(words, { locale: 'da' }),
				body: m.passing_mail_again_body(words, { locale: 'da' }),
			}),
			(transaction) =>
				transaction.workshopRecipient.updateMany({
					where: { id, askedAgainAt: null },
					data: { askedAgainAt: now },
				}),
		);
	}
}

/** Tells those who follow a workshop of the answers that have come since they were last told. */
export async function tellFollowers(workshopId: string): Promise<void> {
	const workshop = await database.workshop.findUnique({
		where: { id: workshopId },
		select: { title: true, code: true, programmeId: true, followers: true },
	});
	const newest = await database.workshopProposalAnswer.findFirst({
		where: { proposal: { workshopId } },
		orderBy: { at: 'desc' },
		select: { at: true },
	});
	if (!workshop || !newest) return;
	const { title, code, programmeId } = workshop;
	for (const { id, email, toldAt } of workshop.followers) {
		if (toldAt && toldAt >= newest.at) continue;
		const leave = `${origin}/w/${code}/meld-fra/${sealId('follower', id)}`;
		const words = { title, link: LINK_MARKER, leave };
		await writeOnce(
			letter('workshopAnswered', programmeId, email, `${origin}/w/${code}/hvad-blev-der-af-det`, {
				subject: m.passing_mail_answered_subject(words, { locale: 'da' }),
				body: m.passing_mail_answered_body(words, { locale: 'da' }),
			}),
			(transaction) =>
				transaction.workshopFollower.updateMany({
					where: { id, toldAt },
					data: { toldAt: newest.at },
				}),
		);
	}
}

function letter(
	kind: MailKind,
	programmeId: string,
	recipient: string,
	link: string,
	words: { subject: string; body: string },
): NewMail {
	return { kind, programmeId, recipient, link, ...words };
}

type Claim = Parameters<Parameters<typeof database.$transaction>[0]>[0];

/**
 * Puts the mail into the outbox together with the note that it was written, and hands it to the mail
 * server: two jobs at once write one mail.
 */
async function writeOnce(
	mail: NewMail,
	claim: (transaction: Claim) => Promise<{ count: number }>,
): Promise<void> {
	const id = await database.$transaction(async (transaction) => {
		const { count } = await claim(transaction);
		if (count === 0) return undefined;
		const { id } = await transaction.mail.create({ data: storedMail(mail), select: { id: true } });
		return id;
	});
	if (id) await handOver(id, mail);
}
