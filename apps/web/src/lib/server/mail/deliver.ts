import type { MailKind } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import { withLink } from './link-marker.ts';
import { hasMailServer, send } from './transport.ts';

export interface NewMail {
	/** The programme whose administrators find the mail in their outbox; nothing hides it from all. */
	readonly programmeId: string | null;
	readonly kind: MailKind;
	readonly recipient: string;
	readonly subject: string;
	/** Paragraphs with an empty line between them; `{link}` on its own becomes a button. */
	readonly body: string;
	readonly invitationId?: string;
	readonly link?: string;
}

/** `problem` is what the mail server answered; there is none where no mail server is configured. */
export type Delivery =
	{ readonly sent: true } | { readonly sent: false; readonly problem: string | undefined };

/** Keeps the mail in the outbox and hands it to the mail server, where there is one. */
export async function deliver(mail: NewMail): Promise<Delivery> {
	const { id } = await database.mail.create({ data: storedMail(mail), select: { id: true } });
	return handOver(id, mail);
}

/**
 * The mail as the outbox keeps it. A link that is a right (to answer, to step in as somebody) is left
 * out, because whoever reads the outbox would have that right. Only where no mail server is configured
 * is a sign-in link kept: there the outbox is the one way to get it.
 */
export function storedMail({ link, body, ...mail }: NewMail) {
	const keepsLink = mail.kind === 'welcome' || (mail.kind === 'signIn' && !hasMailServer);
	return { ...mail, body: keepsLink ? withLink(body, link) : body };
}

/** Sends a mail that is in the outbox already and records how that went. */
export async function handOver(
	id: string,
	mail: Pick<NewMail, 'recipient' | 'subject' | 'body' | 'link'>,
): Promise<Delivery> {
	if (!hasMailServer) return { sent: false, problem: undefined };
	const problem = await send(mail).then(
		() => undefined,
		(reason: unknown) => (reason instanceof Error ? reason.message : String(reason)),
	);
	await database.mail.update({
		where: { id },
		data: problem === undefined ? { sentAt: new Date(), problem: null } : { problem },
	});
	return problem === undefined ? { sent: true } : { sent: false, problem };
}
