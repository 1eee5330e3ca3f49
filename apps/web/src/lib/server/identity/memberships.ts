import { database } from '#lib/server/database.ts';
import type { ShellMembership } from '#lib/shell/membership.ts';

/** A person's part in one programme, with what whoever acts there must know of it. */
export interface Membership extends ShellMembership {
	readonly programmeId: string;
	readonly moduleRevision: number;
	readonly lawRevision: number;
}

type Row = Omit<Membership, 'organisation'> & { organisation: string | null };

/**
 * The person's own parts in all programmes, by the programme's name. Asked at every page, and therefore
 * with one query.
 */
export async function list(person: { id: string }): Promise<Membership[]> {
	const memberships = await database.$queryRaw<Row[]>`
		SELECT programme.id AS "programmeId", programme.slug, programme.name AS programme,
			programme.uses::text[], programme.module_revision AS "moduleRevision",
			programme.law_revision AS "lawRevision", membership.roles::text[],
			organisation.name AS organisation
		FROM membership
		JOIN programme ON programme.id = membership.programme_id
		LEFT JOIN organisation ON organisation.id = membership.organisation_id
		WHERE membership.person_id = ${person.id}::uuid AND membership.active
		ORDER BY programme.name`;
	return memberships.map(({ organisation, ...membership }) => ({
		...membership,
		organisation: organisation ?? undefined,
	}));
}

/** What the header and the home page show of it. */
export function shown({ slug, programme, uses, roles, organisation }: Membership): ShellMembership {
	return { slug, programme, uses, roles, organisation };
}
