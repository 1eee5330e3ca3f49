import { database } from '#lib/server/database.ts';
import { type Introduction, letInSoon, type Outcome } from './joining.ts';

export type { Introduction, Outcome };
import { participantCookie, participantHash, tokenInHeader } from './participant-token.ts';

/** Somebody who takes part in a workshop, without an account. */
export interface Participant {
	readonly id: string;
	readonly workshopId: string;
	readonly name: string;
	readonly roomId: string | undefined;
}

/** Where a participant's cookie is looked for: Kit's cookies of a request, or a raw Cookie header. */
export type CookieSource =
	{ readonly get: (name: string) => string | undefined } | string | undefined;

/** Who holds the cookie of this workshop. Nobody where there is none, or where it was put out. */
export async function recognise(
	cookies: CookieSource,
	workshopId: string,
): Promise<Participant | undefined> {
	const found = await holderOf(tokenAmong(cookies, workshopId), workshopId);
	if (!found || found.removedAt) return undefined;
	return { id: found.id, workshopId, name: found.name, roomId: found.roomId ?? undefined };
}

/** Whether a facilitator has put the holder of this cookie out. */
export async function wasRemoved(cookies: CookieSource, workshopId: string): Promise<boolean> {
	const found = await holderOf(tokenAmong(cookies, workshopId), workshopId);
	return Boolean(found?.removedAt);
}

/** Who a secret is, such as a link to another device carries. Nobody where it was put out. */
export function findByToken(token: string, workshopId: string): Promise<Participant | undefined> {
	return recognise({ get: () => token }, workshopId);
}

/** Lets the holder of a secret in. Whoever is in already stays as they are, however often they ask. */
export function join(
	workshopId: string,
	token: string,
	introduction: Introduction,
): Promise<Outcome> {
	return letInSoon(workshopId, { ...introduction, tokenHash: participantHash(token) });
}

function tokenAmong(cookies: CookieSource, workshopId: string): string | undefined {
	if (typeof cookies === 'object') return cookies.get(participantCookie(workshopId));
	return tokenInHeader(cookies, workshopId);
}

async function holderOf(token: string | undefined, workshopId: string) {
	if (!token) return null;
	return database.workshopParticipant.findFirst({
		where: { tokenHash: participantHash(token), workshopId },
		select: { id: true, name: true, roomId: true, removedAt: true },
	});
}
