import type { Locale, Role } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import { handOver } from '#lib/server/mail/deliver.ts';
import { type Actor, programmeWhere } from './actor.ts';
import { administrate } from './administration.ts';
import { AlreadyMemberError } from './member-errors.ts';
import { findOrCreate, type Workplace } from './organisations.ts';
import { welcomeMail } from './welcome-mail.ts';

/** What an administrator decides about a member. */
export interface MemberChanges {
	readonly roles: Role[];
	readonly workplace: Workplace | undefined;
}

export interface NewMember extends MemberChanges {
	readonly name: string;
	/** In small letters. */
	readonly email: string;
	/** Language of mail to the person. */
	readonly locale: Locale;
}

/** That member, for the programme's administrators. */
export function find(actor: Actor, membershipId: string) {
	return database.membership.findFirst({
		where: { id: membershipId, programme: programmeWhere(actor, 'administrator') },
		select: {
			id: true,
			roles: true,
			active: true,
			organisationId: true,
			person: { select: { name: true, email: true } },
		},
	});
}

/**
 * Makes somebody a member and mails them how to sign in. Whoever has an account already, from another
 * programme, keeps it with its name and language, and the administrator is not told.
 * @returns the id of the membership
 * @throws AlreadyMemberError
 */
export async function create(actor: Actor, member: NewMember): Promise<string> {
	const programmeId = actor.programme.id;
	const { membershipId, mail } = await administrate(actor, async (transaction) => {
		const person = await transaction.person.upsert({
			where: { email: member.email },
			// Verified, because the administrator vouches for the address and nobody else can use the
			// account before a link was opened in that mailbox.
			create: {
				name: member.name,
				email: member.email,
				locale: member.locale,
				emailVerified: true,
			},
			update: {},
		});
		const existing = await transaction.membership.findUnique({
			where: { programmeId_personId: { programmeId, personId: person.id } },
		});
		if (existing) throw new AlreadyMemberError(existing.id);
		const organisationId = await findOrCreate(
			transaction,
			programmeId,
			member.workplace,
			member.roles,
		);
		const { id: membershipId } = await transaction.membership.create({
			data: { programmeId, personId: person.id, organisationId, roles: member.roles },
		});
		const mail = await transaction.mail.create({ data: welcomeMail(actor, person) });
		return { membershipId, mail };
	});
	await handOver(mail.id, mail);
	return membershipId;
}

/**
 * Changes a member's roles and workplace.
 * @returns whether there is such a member
 * @throws LastAdministratorError
 */
export function update(
	actor: Actor,
	membershipId: string,
	{ roles, workplace }: MemberChanges,
): Promise<boolean> {
	const programmeId = actor.programme.id;
	return administrate(actor, async (transaction) => {
		const organisationId = await findOrCreate(transaction, programmeId, workplace, roles);
		const { count } = await transaction.membership.updateMany({
			where: { id: membershipId, programmeId },
			data: { roles, organisationId },
		});
		return count > 0;
	});
}

/**
 * Takes a member's access away, at once: `programmeWhere` refuses them from now on, and whoever is no
 * longer a member anywhere is signed out everywhere.
 * @returns whether there is such a member
 * @throws LastAdministratorError
 */
export function deactivate(actor: Actor, membershipId: string): Promise<boolean> {
	const programmeId = actor.programme.id;
	return administrate(actor, async (transaction) => {
		const { count } = await transaction.membership.updateMany({
			where: { id: membershipId, programmeId },
			data: { active: false },
		});
		if (count === 0) return false;
		await transaction.session.deleteMany({
			where: {
				person: {
					memberships: { some: { id: membershipId }, none: { active: true } },
				},
			},
		});
		return true;
	});
}

/**
 * Gives a deactivated member the same access back.
 * @returns whether there is such a member
 */
export function activate(actor: Actor, membershipId: string): Promise<boolean> {
	const programmeId = actor.programme.id;
	return administrate(actor, async (transaction) => {
		const { count } = await transaction.membership.updateMany({
			where: { id: membershipId, programmeId },
			data: { active: true },
		});
		return count > 0;
	});
}
