import { sendStored } from '#lib/server/mail/outbox.ts';
import type { Actor } from './actor.ts';
import { administrate, type Transaction } from './administration.ts';
import { plan, type PlannedLine } from './member-import.ts';
import { kindFor } from './organisations.ts';
import { welcomeMail } from './welcome-mail.ts';

export interface ImportResult {
	readonly created: number;
	readonly changed: number;
}

/**
 * Imports those lines of the list that have no problem, all or none of them, and mails a welcome to
 * everybody new. A list of two thousand costs the same few statements as one of ten.
 * @throws LastAdministratorError
 */
export async function importMembers(actor: Actor, bytes: Uint8Array): Promise<ImportResult> {
	const { created, changed, mails } = await administrate(actor, async (transaction) => {
		const { lines } = await plan(transaction, actor, bytes);
		const idOf = await createOrganisations(transaction, actor, lines);
		const changes = lines.filter(({ effect }) => effect === 'change');
		await change(transaction, changes, idOf);
		const additions = lines.filter(({ effect }) => effect === 'create');
		const mails = await create(transaction, actor, additions, idOf);
		return { created: additions.length, changed: changes.length, mails };
	});
	// Sent one after the other when the page has been answered; what is not sent stays in the outbox.
	void sendStored(mails).catch((reason: unknown) =>
		console.error('Sending welcome mails stopped; the rest is in the outbox', reason),
	);
	return { created, changed };
}

/** @returns the ids of all organisations that the lines name, by name */
async function createOrganisations(
	transaction: Transaction,
	actor: Actor,
	lines: readonly PlannedLine[],
): Promise<ReadonlyMap<string, string>> {
	const programmeId = actor.programme.id;
	const named = lines.flatMap(({ organisation, area, roles }) =>
		organisation ? [{ programmeId, name: organisation, area, kind: kindFor(roles) }] : [],
	);
	await transaction.organisation.createMany({ data: named, skipDuplicates: true });
	const organisations = await transaction.organisation.findMany({
		where: { programmeId, name: { in: named.map(({ name }) => name) } },
		select: { id: true, name: true },
	});
	return new Map(organisations.map(({ id, name }) => [name, id]));
}

async function change(
	transaction: Transaction,
	lines: readonly PlannedLine[],
	idOf: ReadonlyMap<string, string>,
): Promise<void> {
	const rows = lines.map(({ membershipId, roles, organisation }) => ({
		id: membershipId,
		roles,
		organisation_id: organisation && idOf.get(organisation),
	}));
	await transaction.$executeRaw`
		UPDATE membership
		SET roles = row.roles,
			organisation_id = coalesce(row.organisation_id, membership.organisation_id)
		FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
			AS row (id uuid, roles role[], organisation_id uuid)
		WHERE membership.id = row.id`;
}

/** @returns the ids of the welcome mails */
async function create(
	transaction: Transaction,
	actor: Actor,
	lines: readonly PlannedLine[],
	idOf: ReadonlyMap<string, string>,
): Promise<string[]> {
	const programmeId = actor.programme.id;
	await transaction.person.createMany({
		data: lines.map(({ name, email }) => ({ name, email, emailVerified: true })),
		// Those who have an account already, from another programme, keep it as it is.
		skipDuplicates: true,
	});
	const people = await transaction.person.findMany({
		where: { email: { in: lines.map(({ email }) => email) } },
	});
	const personOf = new Map(people.map((person) => [person.email, person]));
	await transaction.membership.createMany({
		data: lines.flatMap(({ email, roles, organisation }) => {
			const person = personOf.get(email);
			const organisationId = (organisation && idOf.get(organisation)) || null;
			return person ? [{ programmeId, personId: person.id, roles, organisationId }] : [];
		}),
	});
	const mails = await transaction.mail.createManyAndReturn({
		data: people.map((person) => welcomeMail(actor, person)),
		select: { id: true },
	});
	return mails.map(({ id }) => id);
}
