import { database } from '#lib/server/database.ts';
import type { ShellMembership } from '#lib/shell/membership.ts';

/** The person's own parts in all programmes, by the programme's name. */
export async function list(person: { id: string }): Promise<ShellMembership[]> {
	const memberships = await database.membership.findMany({
		where: { personId: person.id, active: true },
		orderBy: { programme: { name: 'asc' } },
		select: {
			roles: true,
			organisation: { select: { name: true } },
			programme: { select: { slug: true, name: true, uses: true } },
		},
	});
	return memberships.map(({ roles, organisation, programme }) => ({
		slug: programme.slug,
		programme: programme.name,
		uses: programme.uses,
		roles,
		organisation: organisation?.name,
	}));
}
