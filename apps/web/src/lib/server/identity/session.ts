import { createHmac } from 'node:crypto';
import { constantTimeEqual } from 'better-auth/crypto';
import { getSessionCookie } from 'better-auth/cookies';
import type { Locale } from '@raadgiver/db';
import { SECRET } from '$app/env/private';
import { database } from '#lib/server/database.ts';
import { auth } from './auth.ts';
import {
	asMembership,
	type Membership,
	membershipColumn,
	type MembershipRow,
} from './memberships.ts';

/** The account behind a session, and what it belongs to. */
export interface SignedIn {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly locale: Locale;
	readonly sessionId: string;
	readonly memberships: readonly Membership[];
	/** Whether the session has lost a day of its thirty, and should be prolonged. */
	readonly isDue: boolean;
}

type Row = Omit<SignedIn, 'memberships'> & { readonly memberships: MembershipRow[] };

/**
 * Who sent this request, by its session cookie. Asked at every page: one query, where better-auth makes
 * two and knows nothing of memberships.
 */
export async function findSignedIn(headers: Headers): Promise<SignedIn | undefined> {
	const token = readToken(headers);
	if (token === undefined) return undefined;
	const [row] = await database.$queryRaw<Row[]>`
		SELECT person.id, person.name, person.email, person.locale::text, session.id AS "sessionId",
			session.expires_at < now() + interval '29 days' AS "isDue", ${membershipColumn}
		FROM session JOIN person ON person.id = session.person_id
		WHERE session.token = ${token} AND session.expires_at > now()`;
	return row && { ...row, memberships: row.memberships.map(asMembership) };
}

/** The token in the cookie, which better-auth signs by HMAC-SHA256: `<token>.<signature>`. */
function readToken(headers: Headers): string | undefined {
	const cookie = getSessionCookie(headers);
	if (!cookie) return undefined;
	const end = cookie.lastIndexOf('.');
	const token = cookie.slice(0, end);
	const signature = createHmac('sha256', SECRET).update(token).digest('base64');
	return end > 0 && constantTimeEqual(cookie.slice(end + 1), signature) ? token : undefined;
}

/** Gives the session its thirty days again, and its cookie. Only while a request is answered. */
export async function prolong(headers: Headers): Promise<void> {
	await auth.api.getSession({ headers });
}

/** Ends all of a person's sessions, this one included. */
export async function endSessions(person: { id: string }): Promise<void> {
	await database.session.deleteMany({ where: { personId: person.id } });
}
