import { createHash, randomBytes } from 'node:crypto';
import type { Cookies } from '@sveltejs/kit';

/** The name of the cookie in which a participant's secret lies, one for each workshop. */
export function participantCookie(workshopId: string): string {
	return `deltager-${workshopId}`;
}

/** The secret in a Cookie header, as the request of a socket carries it. */
export function tokenInHeader(header: string | undefined, workshopId: string): string | undefined {
	const start = `${participantCookie(workshopId)}=`;
	const pair = header?.split(';').find((part) => part.trim().startsWith(start));
	return pair?.trim().slice(start.length);
}

/** A new secret of 128 bits: whoever holds it is this participant, on any device. */
export function createToken(): string {
	return randomBytes(16).toString('base64url');
}

/** What a participant is found by. The secret itself is stored nowhere. */
export function participantHash(token: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(createHash('sha256').update(`participant ${token}`).digest());
}

/** Days for which a browser is known: a workshop and what comes after it. */
const DAYS = 90;

/** Gives the browser this secret; without one, a new one unless it has one already. */
export function keepToken(
	{ cookies, url }: { readonly cookies: Cookies; readonly url: URL },
	workshopId: string,
	token = cookies.get(participantCookie(workshopId)) ?? createToken(),
): void {
	cookies.set(participantCookie(workshopId), token, {
		path: '/',
		maxAge: DAYS * 24 * 60 * 60,
		httpOnly: true,
		secure: url.protocol === 'https:',
		sameSite: 'lax',
	});
}
