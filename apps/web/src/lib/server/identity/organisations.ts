import type { OrganisationKind, Role } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import { type Actor, programmeWhere } from './actor.ts';
import type { Transaction } from './administration.ts';

/** Where a member works: an organisation of the programme by its id, or by a name that may be new. */
export type Workplace =
	{ readonly id: string } | { readonly name: string; readonly area: string | undefined };

/** The programme's organisations by name, for its administrators to choose from. */
export async function list(actor: Actor): Promise<{ id: string; name: string }[]> {
	const organisations = await database.organisation.findMany({
		where: { programme: programmeWhere(actor, 'administrator') },
		select: { id: true, name: true },
	});
	const collator = new Intl.Collator('da');
	return organisations.toSorted((a, b) => collator.compare(a.name, b.name));
}

/**
 * The id of the workplace in the programme, which is created where only its name is known.
 * @returns null for no workplace, and for the id of another programme's organisation
 */
export async function findOrCreate(
	transaction: Transaction,
	programmeId: string,
	workplace: Workplace | undefined,
	roles: readonly Role[],
): Promise<string | null> {
	if (!workplace) return null;
	if ('id' in workplace) {
		const found = await transaction.organisation.findFirst({
			where: { id: workplace.id, programmeId },
			select: { id: true },
		});
		return found?.id ?? null;
	}
	const { name, area } = workplace;
	const { id } = await transaction.organisation.upsert({
		where: { programmeId_name: { programmeId, name } },
		create: { programmeId, name, area: area ?? null, kind: kindFor(roles) },
		update: {},
		select: { id: true },
	});
	return id;
}

/** What kind of place somebody with these roles works at. */
export function kindFor(roles: readonly Role[]): OrganisationKind {
	if (roles.includes('gp')) return 'practice';
	return roles.some((role) => role === 'caseworker' || role === 'management')
		? 'municipality'
		: 'other';
}
