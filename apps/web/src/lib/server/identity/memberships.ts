import { Prisma } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import type { ShellMembership } from '#lib/shell/membership.ts';

/** A person's part in one programme, with what whoever acts there must know of it. */
export interface Membership extends ShellMembership {
	readonly programmeId: string;
	readonly moduleRevision: number;
	readonly lawRevision: number;
}

/** A membership as a query hands it over. */
export type MembershipRow = Omit<Membership, 'organisation'> & { organisation: string | null };

/**
 * The active memberships of a row of the table `person`, by the programme's name, as one JSON column:
 * who somebody is and what they belong to is asked at every page, and therefore with one query.
 */
export const membershipColumn = Prisma.sql`coalesce((
	SELECT jsonb_agg(jsonb_build_object(
		'programmeId', programme.id, 'slug', programme.slug, 'programme', programme.name,
		'uses', programme.uses, 'moduleRevision', programme.module_revision,
		'lawRevision', programme.law_revision, 'roles', membership.roles,
		'organisation', organisation.name) ORDER BY programme.name)
	FROM membership
	JOIN programme ON programme.id = membership.programme_id
	LEFT JOIN organisation ON organisation.id = membership.organisation_id
	WHERE membership.person_id = person.id AND membership.active), '[]') AS memberships`;

/** A person's own parts in all programmes. */
export async function list(person: { id: string }): Promise<Membership[]> {
	const [found] = await database.$queryRaw<{ memberships: MembershipRow[] }[]>`
		SELECT ${membershipColumn} FROM person WHERE id = ${person.id}::uuid`;
	return (found?.memberships ?? []).map(asMembership);
}

export function asMembership({ organisation, ...membership }: MembershipRow): Membership {
	return { ...membership, organisation: organisation ?? undefined };
}

/** What the header and the home page show of it. */
export function shown({ slug, programme, uses, roles, organisation }: Membership): ShellMembership {
	return { slug, programme, uses, roles, organisation };
}
