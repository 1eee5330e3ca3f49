import type { ProposalVerdict } from '@raadgiver/db';
import { database } from '#lib/server/database.ts';
import { enqueue } from '#lib/server/jobs.ts';
import * as outcome from './outcome.ts';
import { WORKSHOP_MAIL } from './passing-mail.ts';
import { unsealId } from './signed-link.ts';

/** Milliseconds that followers' mail waits, so that somebody who answers ten proposals makes one mail. */
const MAIL_WAITS = 30 * 60_000;

/** Somebody who was given a document to answer, by the link that only they have. */
export interface Recipient {
	readonly id: string;
	readonly name: string;
	readonly position: string | null;
	readonly workshopId: string;
}

/** What somebody answers a proposal. */
export interface Answer {
	readonly verdict: ProposalVerdict;
	readonly why: string;
	/** As 2027-06-01: when it is to happen or to be decided. */
	readonly dueOn: string | undefined;
}

/** Whose link this is; nobody where it is not ours, or where they were taken off the list. */
export async function recognise(token: string): Promise<Recipient | undefined> {
	const id = unsealId('recipient', token);
	const found =
		id &&
		(await database.workshopRecipient.findUnique({
			where: { id },
			select: { id: true, name: true, position: true, workshopId: true },
		}));
	return found || undefined;
}

/** The document as the recipient answers it; nothing where it was taken back. */
export function find(recipient: Recipient): Promise<outcome.Outcome | undefined> {
	return outcome.find(recipient.workshopId);
}

/**
 * Keeps what a recipient answers one proposal of their own document. An answer never overwrites another:
 * the last one counts. The same answer sent twice is kept once.
 * @returns whether there is such a proposal
 */
export async function answer(
	recipient: Recipient,
	proposalId: string,
	{ verdict, why, dueOn }: Answer,
): Promise<boolean> {
	const rows = await database.$queryRaw<{ isNew: boolean }[]>`
		WITH proposal AS (
			SELECT proposal.id FROM workshop_proposal proposal
			JOIN workshop ON workshop.id = proposal.workshop_id
			JOIN workshop_recipient recipient ON recipient.workshop_id = workshop.id
			WHERE proposal.id = ${proposalId}::uuid AND recipient.id = ${recipient.id}::uuid
				AND workshop.passed_on_at IS NOT NULL
		), last AS (
			SELECT verdict, why, due_on FROM workshop_proposal_answer
			WHERE proposal_id = ${proposalId}::uuid AND recipient_id = ${recipient.id}::uuid
			ORDER BY at DESC LIMIT 1
		), kept AS (
			INSERT INTO workshop_proposal_answer (id, proposal_id, recipient_id, verdict, why, due_on)
			SELECT gen_random_uuid(), proposal.id, ${recipient.id}::uuid,
				${verdict}::proposal_verdict, ${why}, ${dueOn ?? null}::date
			FROM proposal WHERE NOT EXISTS (
				SELECT FROM last WHERE verdict = ${verdict}::proposal_verdict AND why = ${why}
					AND due_on IS NOT DISTINCT FROM ${dueOn ?? null}::date)
			RETURNING id
		)
		SELECT EXISTS (SELECT FROM kept) AS "isNew" FROM proposal`;
	const [found] = rows;
	if (found?.isNew) {
		const { workshopId } = recipient;
		await enqueue(WORKSHOP_MAIL, { workshopId }, new Date(Date.now() + MAIL_WAITS));
	}
	return found !== undefined;
}
