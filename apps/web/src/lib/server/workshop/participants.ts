import { database } from '#lib/server/database.ts';
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
	const token =
		typeof cookies === 'object'
			? cookies.get(participantCookie(workshopId))
			: tokenInHeader(cookies, workshopId);
	if (!token) return undefined;
	const found = await database.workshopParticipant.findFirst({
		where: { tokenHash: participantHash(token), workshopId, removedAt: null },
		select: { id: true, name: true, roomId: true },
	});
	return found ? { ...found, workshopId, roomId: found.roomId ?? undefined } : undefined;
}
