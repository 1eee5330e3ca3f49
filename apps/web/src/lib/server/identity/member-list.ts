import { Prisma, type Role } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import type { Actor } from './actor.ts';
import { folded } from './folded.ts';

export const MEMBERS_A_PAGE = 50;

export interface MemberFilter {
	/** Words that stand in the name, the address or the organisation. */
	readonly search: string;
	readonly role: Role | undefined;
	readonly active: boolean | undefined;
	/** From 1. */
	readonly page: number;
}

export interface MemberRow {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly roles: Role[];
	readonly organisation: string | null;
	readonly active: boolean;
}

/**
 * The programme's members, a page at a time and in the order of the Danish alphabet, as its
 * administrators see them; nobody else sees any.
 */
export async function list(
	actor: Actor,
	filter: MemberFilter,
): Promise<{ rows: MemberRow[]; total: number }> {
	const rows = await database.$queryRaw<(MemberRow & { total: number })[]>`
		SELECT membership.id, person.name, person.email, membership.roles::text[] AS roles,
			organisation.name AS organisation, membership.active, (count(*) OVER ())::int AS total
		FROM membership
		JOIN person ON person.id = membership.person_id
		LEFT JOIN organisation ON organisation.id = membership.organisation_id
		WHERE membership.programme_id = ${actor.programme.id}::uuid
			AND EXISTS (
				SELECT FROM membership AS own
				WHERE own.programme_id = membership.programme_id
					AND own.person_id = ${actor.personId}::uuid
					AND own.active AND 'administrator' = ANY (own.roles)
			)
			AND ${matches(filter)}
		ORDER BY person.name COLLATE "da-x-icu", person.email
		LIMIT ${MEMBERS_A_PAGE} OFFSET ${(filter.page - 1) * MEMBERS_A_PAGE}`;
	return {
		rows: rows.map(({ total: _, ...row }) => row),
		total: rows[0]?.total ?? 0,
	};
}

function matches({ search, role, active }: MemberFilter): Prisma.Sql {
	const text = folded(Prisma.sql`concat_ws(' ', person.name, person.email, organisation.name)`);
	const words = search.split(/\s+/).filter(Boolean);
	const conditions = [
		...words.map((word) => Prisma.sql`strpos(${text}, ${folded(Prisma.sql`${word}::text`)}) > 0`),
		...(role ? [Prisma.sql`${role}::role = ANY (membership.roles)`] : []),
		...(active === undefined ? [] : [Prisma.sql`membership.active = ${active}`]),
	];
	return conditions.length > 0 ? Prisma.join(conditions, ' AND ') : Prisma.sql`true`;
}
