import { database } from '#lib/server/database.ts';
import type { ShellMembership } from '#lib/shell/membership.ts';

type Row = Omit<ShellMembership, 'organisation'> & { organisation: string | null };

/** The person's own parts in all programmes, by the programme's name. */
export async function list(person: { id: string }): Promise<ShellMembership[]> {
	const memberships = await database.$queryRaw<Row[]>`
		SELECT programme.slug, programme.name AS programme, programme.uses::text[],
			membership.roles::text[], organisation.name AS organisation
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
