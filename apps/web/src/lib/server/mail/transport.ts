import { createTransport } from 'nodemailer';
import { MAIL_FROM, SMTP_URL } from '$app/env/private';
import { htmlPart } from './html-part.ts';
import { withLink } from './link-marker.ts';

/** A mail as the mail server gets it. */
export interface OutgoingMail {
	readonly recipient: string;
	readonly subject: string;
	/** May hold the link's marker. */
	readonly body: string;
	readonly link?: string | undefined;
}

/** Whether mail leaves the house. Without a mail server it stays in the outbox. */
export const hasMailServer = Boolean(SMTP_URL);

// The mail server answers within seconds or not today: nobody should wait nodemailer's ten minutes.
const PATIENCE_MS = 15_000;

const transport = createTransport({
	url: SMTP_URL,
	connectionTimeout: PATIENCE_MS,
	greetingTimeout: PATIENCE_MS,
	socketTimeout: PATIENCE_MS,
});

/**
 * Hands a mail to the mail server.
 * @throws what the mail server answered
 */
export async function send({ recipient, subject, body, link }: OutgoingMail): Promise<void> {
	await transport.sendMail({
		from: MAIL_FROM,
		// As an object the address is never read as a list of several.
		to: { name: '', address: recipient },
		subject: subject.replace(/\s+/g, ' '),
		text: withLink(body, link),
		html: htmlPart(body, link),
		headers: { 'Auto-Submitted': 'auto-generated' },
		// The text comes from people: it must never make the server read a file or an address.
		disableFileAccess: true,
		disableUrlAccess: true,
	});
}
