import { error } from '@sveltejs/kit';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { hasMailServer } from '#lib/server/mail/transport.ts';
import { ledBy } from '../leading/facilitators.ts';
import { lead } from '../leading/lead.ts';
import { recipientAddress } from './passing-mail.ts';
import { tellSoon } from './passing-on.ts';

/** Somebody whom the document is passed on to. */
export interface NewRecipient {
	readonly name: string;
	readonly position: string;
	readonly email: string;
}

export interface Recipient extends NewRecipient {
	readonly id: string;
	/** When the mail with the address was written. */
	readonly toldAt: Date | null;
	/** How many proposals they have answered. */
	readonly answered: number;
	/**
	 * Their own address, where no mail server can bring it to them. Otherwise nobody but they is shown it:
	 * it is the right to answer in their name.
	 */
	readonly address: string | undefined;
}

/** Those whom the workshop's document goes to, in the order of their names; 404 unless the actor leads it. */
export async function list(actor: Actor, workshopId: string): Promise<Recipient[]> {
	const workshop = await database.workshop.findFirst({
		where: ledBy(actor, workshopId),
		select: {
			passedOnAt: true,
			recipients: {
				orderBy: { name: 'asc' },
				select: {
					...{ id: true, name: true, position: true, email: true, toldAt: true },
					answers: { distinct: ['proposalId'], select: { proposalId: true } },
				},
			},
		},
	});
	if (!workshop) error(404);
	return workshop.recipients.map(({ answers, position, ...recipient }) => ({
		...recipient,
		position: position ?? '',
		answered: answers.length,
		address: workshop.passedOnAt && !hasMailServer ? recipientAddress(recipient.id) : undefined,
	}));
}

/**
 * Adds a recipient, who is written to at once where the document is passed on already.
 * @returns false where the address is on the list
 */
export async function add(
	actor: Actor,
	workshopId: string,
	{ name, position, email }: NewRecipient,
): Promise<boolean> {
	const isNew = await lead(actor, workshopId, async (transaction) => {
		const { count } = await transaction.workshopRecipient.createMany({
			data: { workshopId, name, position: position || null, email: email.toLowerCase() },
			skipDuplicates: true,
		});
		return count > 0;
	});
	if (isNew) await tellSoon(workshopId);
	return isNew;
}

/** Takes a recipient out who has answered nothing: what was answered stays. */
export function remove(actor: Actor, workshopId: string, recipientId: string): Promise<boolean> {
	return lead(actor, workshopId, async (transaction) => {
		const { count } = await transaction.workshopRecipient.deleteMany({
			where: { id: recipientId, workshopId, answers: { none: {} } },
		});
		return count > 0;
	});
}
