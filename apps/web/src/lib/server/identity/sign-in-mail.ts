import { database } from '#lib/server/database.ts';
import { deliver } from '#lib/server/mail/deliver.ts';
import { LINK_MARKER } from '#lib/server/mail/link-marker.ts';
import { origin } from '#lib/server/origin.ts';
import { m } from '#paraglide/messages.js';

/**
 * Mails a link that signs in whoever owns this address. Unknown addresses, and people who are no
 * longer a member anywhere, get none. The mail is on its way when this returns, not sent: waiting for
 * the mail server would tell the asker that the address is known.
 */
export async function sendSignInLink(
	email: string,
	token: string,
	destination: unknown,
): Promise<void> {
	const person = await database.person.findFirst({
		where: { email: email.toLowerCase(), memberships: { some: { active: true } } },
		select: {
			name: true,
			email: true,
			locale: true,
			memberships: { where: { active: true }, select: { programmeId: true } },
		},
	});
	if (!person) return;
	const { locale, name, memberships } = person;
	const [only, another] = memberships;
	void deliver({
		programmeId: only && !another ? only.programmeId : null,
		kind: 'signIn',
		recipient: person.email,
		subject: m.identity_sign_in_mail_subject({}, { locale }),
		body: m.identity_sign_in_mail_body({ name, link: LINK_MARKER }, { locale }),
		link: linkWith(token, destination),
	}).catch((reason: unknown) => console.error('A sign-in mail could not be kept', reason));
}

function linkWith(token: string, destination: unknown): string {
	const link = new URL('/log-ind/bekraeft', origin);
	link.searchParams.set('token', token);
	if (typeof destination === 'string') link.searchParams.set('til', destination);
	return link.href;
}
