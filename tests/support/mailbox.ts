import { EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export type ReceivedMail = {
	recipient: string;
	subject: string;
	text: string;
	html: string;
	headers: ReadonlyMap<string, string>;
};

export type Mailbox = {
	/** For the app's SMTP_URL. */
	url: string;
	/** Everything that has arrived, the oldest first. */
	mails: readonly ReceivedMail[];
	/** The next mail to this address that nobody has asked for yet, as soon as it is there. */
	next: (recipient: string) => Promise<ReceivedMail>;
	stop: () => Promise<void>;
};

/**
 * A mail server that takes every mail and keeps it.
 * @param refuse addresses that it knows nobody at
 */
export async function openMailbox({ refuse = [] as string[] } = {}): Promise<Mailbox> {
	const mails: ReceivedMail[] = [];
	const read = new Set<ReceivedMail>();
	const arrivals = new EventEmitter();
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['AUTH', 'STARTTLS'],
		// Asking who 127.0.0.1 is takes seconds on a machine without a name server.
		disableReverseLookup: true,
		onRcptTo({ address }, _session, callback) {
			callback(refuse.includes(address) ? new Error('No such mailbox') : null);
		},
		async onData(stream, session, callback) {
			const chunks: Buffer[] = [];
			for await (const chunk of stream) chunks.push(chunk as Buffer);
			const mail = await PostalMime.parse(Buffer.concat(chunks));
			for (const { address } of session.envelope.rcptTo)
				mails.push({
					recipient: address,
					subject: mail.subject ?? '',
					text: mail.text ?? '',
					html: mail.html ?? '',
					headers: new Map(mail.headers.map(({ key, value }) => [key, value])),
				});
			callback();
			arrivals.emit('mail');
		},
	});
	server.listen(0, '127.0.0.1');
	await once(server.server, 'listening');

	async function next(recipient: string): Promise<ReceivedMail> {
		const mail = mails.find((one) => one.recipient === recipient && !read.has(one));
		if (mail) {
			read.add(mail);
			return mail;
		}
		await once(arrivals, 'mail');
		return next(recipient);
	}

	return {
		url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
		mails,
		next,
		stop: () => new Promise((resolve) => server.close(() => resolve())),
	};
}

/** The first address on this path in the mail's text. */
export function linkIn(mail: ReceivedMail, path: string): string {
	const link = mail.text.match(/https?:\/\/\S+/g)?.find((one) => new URL(one).pathname === path);
	if (!link) throw new Error(`No link to ${path} in:\n${mail.text}`);
	return link;
}
