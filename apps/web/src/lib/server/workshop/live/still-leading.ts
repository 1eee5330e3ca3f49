import { database } from '#lib/server/database.ts';
import { FACILITATING } from '../facilitators.ts';

/**
 * Those of these sessions whose people may lead the workshop now. A socket outlives the request that
 * opened it: whoever signs out, or loses the role or the membership, is found only by asking again.
 */
export async function stillLeading(
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
