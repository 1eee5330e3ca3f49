import { error, redirect } from '@sveltejs/kit';
import { Prisma, type Role, type Subject } from '@raadgiver/db';
import * as memberships from './memberships.ts';
import type { Membership } from './memberships.ts';
import type { SignedIn } from './session.ts';

/** A person as they act in one programme. The first argument of whatever reads or writes for them. */
export interface Actor {
	readonly personId: string;
	readonly name: string;
	readonly programme: {
		readonly id: string;
		readonly slug: string;
		readonly name: string;
		readonly uses: readonly Subject[];
		/** Which modules and which law register are in use: what is remembered of others is stale. */
		readonly moduleRevision: number;
		readonly lawRevision: number;
	};
	readonly roles: readonly Role[];
	readonly organisation: string | undefined;
}

/** The person's part in the programme with this slug, or nothing where there is none that is active. */
export async function findActor(
	person: { id: string; name: string },
	slug: string,
): Promise<Actor | undefined> {
	return actorAmong(person, await memberships.list(person), slug);
}

/** The same for somebody whose memberships are at hand. */
export function actorAmong(
	person: { id: string; name: string },
	all: readonly Membership[],
	slug: string,
): Actor | undefined {
	const membership = all.find((one) => one.slug === slug);
	if (!membership) return undefined;
	const { programmeId, programme, uses, moduleRevision, lawRevision, roles, organisation } =
		membership;
	return {
		personId: person.id,
		name: person.name,
		programme: { id: programmeId, slug, name: programme, uses, moduleRevision, lawRevision },
		roles,
		organisation,
	};
}

/**
 * The actor's programme, but only while they are an active member who holds one of these roles: belongs
 * in the WHERE clause of every read and write, so that a role taken away ends its access at once.
 */
export function programmeWhere(actor: Actor, ...roles: Role[]): Prisma.ProgrammeWhereInput {
	return {
		id: actor.programme.id,
		memberships: {
			some: { personId: actor.personId, active: true, roles: { hasSome: roles } },
		},
	};
}

/** The same condition on the table `programme`, for what one query must do that Prisma makes several of. */
export function programmeCondition(actor: Actor, ...roles: Role[]): Prisma.Sql {
	return Prisma.sql`programme.id = ${actor.programme.id}::uuid AND EXISTS (
		SELECT 1 FROM membership WHERE membership.programme_id = programme.id
			AND membership.person_id = ${actor.personId}::uuid AND membership.active
			AND membership.roles::text[] && ${roles})`;
}

/**
 * The actor, or 404: a page of a programme one is no member of is as if it were not there, and so is
 * one that is for other roles.
 * @param roles the actor must hold one of them; with none given, every member will do
 */
export function requireActor(locals: App.Locals, ...roles: Role[]): Actor {
	const { actor } = locals;
	if (!actor) error(404);
	if (roles.length > 0 && !roles.some((role) => actor.roles.includes(role))) error(404);
	return actor;
}

/** Whoever is signed in; anybody else is led to the sign-in page and from there to this path. */
export function requirePerson(locals: App.Locals, path: string): SignedIn {
	if (!locals.person) redirect(303, `/log-ind?til=${encodeURIComponent(path)}`);
	return locals.person;
}
