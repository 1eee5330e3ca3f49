import type { Locale } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import { auth } from './auth.ts';

/** The account behind a session. */
export interface SignedIn {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly locale: Locale;
	readonly sessionId: string;
}

/** Who sent this request, by its session cookie. */
export async function findSignedIn(headers: Headers): Promise<SignedIn | undefined> {
	const found = await auth.api.getSession({ headers });
	return (
		(found && {
			id: found.user.id,
			name: found.user.name,
			email: found.user.email,
			locale: found.user.locale as Locale,
			sessionId: found.session.id,
		}) ??
		undefined
	);
}

/** Ends all of a person's sessions, this one included. */
export async function endSessions(person: { id: string }): Promise<void> {
	await database.session.deleteMany({ where: { personId: person.id } });
}
