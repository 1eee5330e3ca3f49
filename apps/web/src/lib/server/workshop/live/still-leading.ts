import { database } from '#lib/server/database.ts';
import { FACILITATING } from '../leading/facilitators.ts';
import type { LiveSocket } from './live-socket.ts';
import { dismiss } from './telling.ts';

/** Closes the sockets of those who have signed out meanwhile, or lost the role or the membership. */
export async function dismissFormer(
	workshopId: string,
	facilitators: readonly LiveSocket[],
): Promise<void> {
	const leading = facilitators.flatMap((socket) =>
		socket.visitor.kind === 'facilitator' ? [{ socket, sessionId: socket.visitor.sessionId }] : [],
	);
	if (leading.length === 0) return;
	const sessionIds = leading.map(({ sessionId }) => sessionId);
	// While the database is away nobody can be asked, and nothing be changed.
	const still = await stillLeading(workshopId, sessionIds).catch(() => undefined);
	for (const { socket, sessionId } of leading) if (still && !still.has(sessionId)) dismiss(socket);
}

/**
 * Those of these sessions whose people may lead the workshop now. A socket outlives the request that
 * opened it: whoever signs out, or loses the role or the membership, is found only by asking again.
 */
async function stillLeading(
	workshopId: string,
	sessionIds: readonly string[],
): Promise<ReadonlySet<string>> {
	const rows = await database.$queryRaw<{ id: string }[]>`
		SELECT session.id
		FROM session
		JOIN workshop_facilitator AS leads ON leads.person_id = session.person_id
		JOIN workshop ON workshop.id = leads.workshop_id
		JOIN membership ON membership.programme_id = workshop.programme_id
			AND membership.person_id = session.person_id
		WHERE session.id = ANY (${sessionIds}::uuid[]) AND session.expires_at > now()
			AND workshop.id = ${workshopId}::uuid
			AND membership.active AND membership.roles::text[] && ${[...FACILITATING]}`;
	return new Set(rows.map(({ id }) => id));
}
